using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_AfterAStop_HasEverything()
    {
        string? etag;
        await using (var store = SqliteDocumentStore.Open(_folder["regie.db"]))
            etag = (await store.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel))[0];

        await using var again = SqliteDocumentStore.Open(_folder["regie.db"]);

        Assert.Equal(etag, (await again.ReadAsync("p", "a", Cancel))!.ETag);
        Assert.False(File.Exists(_folder["regie.db-wal"]) && new FileInfo(_folder["regie.db-wal"]).Length > 0);
    }

    [Fact]
    public async Task Open_AfterTheProcessDied_HasEverythingThatWasAcknowledged()
    {
        await using var store = SqliteDocumentStore.Open(_folder["regie.db"]);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i =>
            store.CommitAsync("p", [new DocumentWrite.Create($"d{i}", "note", "1"u8.ToArray())], Cancel)));

        // What a process that is killed now leaves on the disk: the file and the log that was not yet folded into it.
        Directory.CreateDirectory(_folder["left"]);
        foreach (var file in (string[])["regie.db", "regie.db-wal"])
            Copy(_folder[file], Path.Combine(_folder["left"], file));
        await using var again = SqliteDocumentStore.Open(Path.Combine(_folder["left"], "regie.db"));

        Assert.Equal(500, (await again.ReadKindAsync("p", "note", Cancel)).Count);
        Assert.Empty(await again.CheckIntegrityAsync(Cancel));
        await again.CommitAsync("p", [new DocumentWrite.Create("next", "note", "1"u8.ToArray())], Cancel);
    }

    [Fact]
    public async Task Commit_AfterReopening_NeverGivesAnOldETagAgain()
    {
        string? old;
        await using (var store = SqliteDocumentStore.Open(_folder["regie.db"]))
        {
            old = (await store.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel))[0];
            await store.CommitAsync("p", [new DocumentWrite.Delete("a")], Cancel);
        }

        await using var again = SqliteDocumentStore.Open(_folder["regie.db"]);
        await again.CommitAsync("p", [new DocumentWrite.Create("a", "note", "2"u8.ToArray())], Cancel);

        await Assert.ThrowsAsync<DocumentConflictException>(() =>
            again.CommitAsync("p", [new DocumentWrite.Replace("a", "note", "3"u8.ToArray(), old!)], Cancel));
    }

    [Fact]
    public async Task Commit_CancelledWhileItRuns_IsEitherThereOrNot()
    {
        await using var store = SqliteDocumentStore.Open(_folder["regie.db"]);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            using var cancel = new CancellationTokenSource();
            var commit = store.CommitAsync(
                "p", [new DocumentWrite.Create($"a{i}", "note", "1"u8.ToArray()), new DocumentWrite.Create($"b{i}", "note", "1"u8.ToArray())], cancel.Token);
            if (i % 3 != 0)
                await Task.Yield();
            await cancel.CancelAsync();
            try
            {
                await commit;
                return (i, done: true);
            }
            catch (OperationCanceledException)
            {
                return (i, done: false);
            }
        }));

        foreach (var (i, done) in outcomes)
        {
            Assert.Equal(done, await store.ReadAsync("p", $"a{i}", Cancel) is not null);
            Assert.Equal(done, await store.ReadAsync("p", $"b{i}", Cancel) is not null);
        }
    }

    [Fact]
    public async Task Dispose_WithCommitsWaiting_WritesThemAll()
    {
        var store = SqliteDocumentStore.Open(_folder["regie.db"]);
        var commits = Enumerable.Range(0, 300)
            .Select(i => store.CommitAsync("p", [new DocumentWrite.Create($"d{i}", "note", "1"u8.ToArray())], Cancel))
            .ToList();

        await store.DisposeAsync();
        await Task.WhenAll(commits);

        await using var again = SqliteDocumentStore.Open(_folder["regie.db"]);
        Assert.Equal(300, (await again.ReadKindAsync("p", "note", Cancel)).Count);
    }

    [Fact]
    public async Task Use_AfterDispose_IsRefused()
    {
        var store = SqliteDocumentStore.Open(_folder["regie.db"]);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ReadAsync("p", "a", Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            store.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel));
    }

    [Fact]
    public async Task Open_TwiceAtOnce_BothWriteAndLoseNothing()
    {
        await using var one = SqliteDocumentStore.Open(_folder["regie.db"]);
        await using var two = SqliteDocumentStore.Open(_folder["regie.db"]);

        var etags = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
            (await (i % 2 == 0 ? one : two).CommitAsync("p", [new DocumentWrite.Upsert("a", "note", "1"u8.ToArray())], Cancel))[0]));

        Assert.Equal(60, etags.Distinct().Count());
    }

    private static void Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = File.Create(to);
        source.CopyTo(target);
    }
}
