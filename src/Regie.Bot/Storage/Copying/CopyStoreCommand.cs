using System.Data.Common;
using System.Globalization;
using Regie.Bot.Storage.Cosmos;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Storage.Copying;

/// <summary>The command <c>copy-store --from … --to …</c>.</summary>
internal static class CopyStoreCommand
{
    /// <summary>The first argument of the program that asks for it.</summary>
    public const string Name = "copy-store";

    private const string Help = """
        Copies everything from one store into another that is empty. Stop the bot first.

          copy-store --from STORE --to STORE

        STORE is sqlite (the file that the settings name), sqlite:FILE or cosmos (the account that the settings name).
        When it is cut off, start it again: it goes on where it was. It ends with 0 when both hold the same.
        """;

    /// <summary>Runs it.</summary>
    /// <param name="args">Its arguments, without its name; settings may be among them.</param>
    /// <param name="output">Hears how far it is.</param>
    /// <param name="error">Hears why it ended otherwise.</param>
    /// <returns>0: both stores hold the same; 1: they do not, or one cannot be used; 2: the arguments mean nothing.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var settings = args.ToList();
            if (StoreAddress.Parse(Take(settings, "--from")) is not { } from || StoreAddress.Parse(Take(settings, "--to")) is not { } to)
            {
                await error.WriteLineAsync(Help);
                return 2;
            }

            var builder = Host.CreateApplicationBuilder([.. settings]);
            var source = Open(from, builder);
            await using var keepSource = Disposal(source.Store);
            var target = Open(to, builder);
            await using var keepTarget = Disposal(target.Store);
            if (source.Name == target.Name)
                throw new UnusableStoreException("The source and the target are the same store.");
            foreach (var store in (IWholeStore[])[source.Store, target.Store])
            {
                if (store is IStoreStart start)
                    await start.StartAsync(cancellationToken);
            }

            var count = await new StoreCopy(source.Store, target.Store, source.Name, TimeProvider.System, output.WriteLine).RunAsync(cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Done: {count} documents, and both stores hold the same."));
            return 0;
        }
        catch (Exception fault) when (fault is UnusableStoreException or DbException or IOException or HttpRequestException or OperationCanceledException || CosmosConnection.IsFault(fault))
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>Takes an option and its value out of the arguments; null when it is not there.</summary>
    private static string? Take(List<string> args, string option)
    {
        var at = args.IndexOf(option);
        if (at < 0 || at + 1 == args.Count)
            return null;
        var value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }

    private static (IWholeStore Store, string Name) Open(StoreAddress address, HostApplicationBuilder builder)
    {
        if (address.IsCosmos)
        {
            var options = builder.Configuration.GetSection("Cosmos").Get<CosmosOptions>() ?? new CosmosOptions();
            return (CosmosDocumentStore.Open(options, builder.Environment, TimeProvider.System), $"{options.Address()}{options.Database}");
        }

        var file = builder.Configuration.GetSection("Regie:Sqlite").Get<SqliteOptions>() ?? new SqliteOptions();
        if (address.Path is { } path)
            file.Path = path;
        var full = file.FullPath(builder.Environment.ContentRootPath);
        return (SqliteDocumentStore.Open(full, TimeProvider.System), full);
    }

    private static IAsyncDisposable Disposal(IWholeStore store) => store as IAsyncDisposable ?? new Closing((IDisposable)store);

    private sealed class Closing(IDisposable store) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            store.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
