using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Regie.Bot.Benchmarks.Answers.Teams;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.BotBuilder.Benchmarks.Channel;
using Regie.CrashTests.Harness;

namespace Regie.Bot.Benchmarks.Answers.Subjects;

/// <summary>The bot in a process of its own, on a store of its own.</summary>
internal sealed class BotSubject : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestAftermath = TimeSpan.FromMinutes(3);

    private readonly TimeSpan _ahead;
    private readonly string _path;

    private BotSubject(ChildProcess process, string path, TimeSpan ahead)
    {
        Process = process;
        _path = path;
        _ahead = ahead;
    }

    /// <summary>The process.</summary>
    public ChildProcess Process { get; }

    /// <summary>Where it takes activities.</summary>
    public Uri Messages => new(new Uri(Process.FirstLine[Process.FirstLine.IndexOf("http", StringComparison.Ordinal)..]), "/api/messages");

    /// <summary>The time by its clock.</summary>
    public DateTimeOffset Now => TimeProvider.System.GetUtcNow() + _ahead;

    /// <summary>Starts it.</summary>
    /// <param name="path">The file of its store.</param>
    public static async Task<BotSubject> StartAsync(TeamsServer teams, string path)
    {
        var ahead = WorkingClock.Ahead(TimeProvider.System);
        var settings = Registration.Settings(teams.Address);
        settings["urls"] = "http://127.0.0.1:0";
        settings["Regie:Storage"] = "sqlite";
        settings["Regie:Sqlite:Path"] = path;
        settings["Logging:Console:LogToStandardErrorThreshold"] = "Trace";
        var start = new ProcessStartInfo(
            "dotnet", [Programs.Find("Regie.BotProcess"), ahead.ToString("c", CultureInfo.InvariantCulture), .. settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
        Programs.Clean(start);
        return new BotSubject(await ChildProcess.StartAsync(start), path, ahead);
    }

    /// <summary>Looks into its store, beside it.</summary>
    public SqliteDocumentStore OpenStore() => SqliteDocumentStore.Open(_path);

    /// <summary>Waits until nothing is due, now or within the hour.</summary>
    public async Task SettleAsync()
    {
        await using var store = OpenStore();
        for (var waited = Stopwatch.StartNew(); await IsBusyAsync(store);)
        {
            if (waited.Elapsed > LongestAftermath)
                throw new TimeoutException("The bot has messages that are never done.");
            await Task.Delay(Look, TimeProvider.System, CancellationToken.None);
        }
    }

    /// <summary>How large its documents are, in bytes: that of a check, and that of a person's answers.</summary>
    public async Task<(int Check, int Answers)> SizesAsync()
    {
        await using var store = OpenStore();
        return (await AverageAsync(store, Initiative.Kind), await AverageAsync(store, Response.Kind));
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private async Task<bool> IsBusyAsync(SqliteDocumentStore store)
    {
        var until = Now.AddHours(1);
        return (await store.QueryDueAsync(OutboxMessage.Kind, until, 1, CancellationToken.None)).Count > 0
            || (await store.QueryDueAsync(Response.Kind, until, 1, CancellationToken.None)).Count > 0;
    }

    private static async Task<int> AverageAsync(SqliteDocumentStore store, string kind)
    {
        var (bytes, documents) = (0L, 0);
        await foreach (var document in store.QueryKindAsync(kind, CancellationToken.None))
            (bytes, documents) = (bytes + document.Body.Length, documents + 1);
        return (int)(bytes / documents);
    }
}
