using System.Diagnostics;
using System.Text.RegularExpressions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.CrashTests.Harness;

namespace Regie.CrashTests;

/// <summary>The command that copies one store into the other, as an administrator starts it, killed half-way.</summary>
public sealed partial class CopyKillTests
{
    private const int Partitions = 150;
    private const int Each = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CopyStore_KilledHalfWayAndStartedAgain_EndsWithEverything()
    {
        using var folder = new TestFolder();
        using var gateway = await GatewayProcess.StartAsync(Cancellation);
        var path = Path.Combine(folder.Path, "regie.db");
        await FillAsync(path);

        var output = new ProcessOutput();
        var halfWay = output.NextAsync(Progress());
        using (var first = new ChildProcess(Start(gateway, $"sqlite:{path}", "cosmos"), output))
        {
            await halfWay.WaitAsync(Patience, TimeProvider.System, Cancellation);
            await first.KillAsync(Cancellation);
        }

        var (code, said) = await RunAsync(gateway, $"sqlite:{path}", "cosmos");
        Assert.True(code == 0, said);
        Assert.Contains("goes on with it", said, StringComparison.Ordinal);
        Assert.Contains($"Done: {Partitions * Each} documents", said, StringComparison.Ordinal);

        var (back, told) = await RunAsync(gateway, "cosmos", $"sqlite:{Path.Combine(folder.Path, "back.db")}");
        Assert.True(back == 0, told);
        Assert.Contains($"Done: {Partitions * Each} documents", told, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> RunAsync(GatewayProcess gateway, string from, string to)
    {
        var start = Start(gateway, from, to);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, string.Concat(said));
    }

    private static ProcessStartInfo Start(GatewayProcess gateway, string from, string to)
    {
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { Programs.Find("Regie.Bot"), "copy-store", "--from", from, "--to", to } };
        Programs.Clean(start);
        foreach (var (name, value) in gateway.Settings())
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }

    private static async Task FillAsync(string path)
    {
        await using var store = SqliteDocumentStore.Open(path);
        for (var partition = 0; partition < Partitions; partition++)
        {
            var writes = Enumerable.Range(0, Each).Select(id => new DocumentWrite.Create($"d-{id}", "note", "{\"n\":1}"u8.ToArray(), $"owner-{id}"));
            await store.CommitAsync($"i-{partition}", [.. writes], Cancellation);
        }
    }

    [GeneratedRegex(@"^\d+ documents read, \d+ written\.$")]
    private static partial Regex Progress();
}
