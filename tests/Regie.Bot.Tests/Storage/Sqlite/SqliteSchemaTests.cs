using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

public sealed class SqliteSchemaTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_InAFolderThatIsNotThere_MakesIt()
    {
        var path = Path.Combine(_folder["a"], "b", "regie.db");

        await using var store = SqliteDocumentStore.Open(path);

        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Open_OlderSchema_IsBroughtForwardAndKeepsWhatItHas()
    {
        await using (var old = SqliteDocumentStore.Open(_folder["regie.db"]))
            await old.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel);

        string[] newer = [.. SqliteSchema.Steps, "ALTER TABLE document ADD COLUMN extra TEXT; UPDATE document SET extra = 'kept';"];
        await using (var store = SqliteDocumentStore.Open(_folder["regie.db"], newer))
            Assert.NotNull(await store.ReadAsync("p", "a", Cancel));

        Assert.Equal("kept", Scalar("SELECT extra FROM document"));
        Assert.Equal((long)newer.Length, Scalar("SELECT version FROM schema_version"));
    }

    [Fact]
    public async Task Open_MigrationThatFails_LeavesTheOldSchema()
    {
        await using (var old = SqliteDocumentStore.Open(_folder["regie.db"]))
            await old.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel);

        Assert.Throws<UnusableStoreException>(() => SqliteDocumentStore.Open(
            _folder["regie.db"], [.. SqliteSchema.Steps, "ALTER TABLE document ADD COLUMN extra TEXT;", "UPDATE nothing SET x = 1;"]));

        await using var store = SqliteDocumentStore.Open(_folder["regie.db"]);
        Assert.NotNull(await store.ReadAsync("p", "a", Cancel));
    }

    [Fact]
    public async Task Open_NewerSchema_RefusesInAPlainSentence()
    {
        await using (SqliteDocumentStore.Open(_folder["regie.db"], [.. SqliteSchema.Steps, "CREATE TABLE later (x);"]))
        {
        }

        var refused = Assert.Throws<UnusableStoreException>(() => SqliteDocumentStore.Open(_folder["regie.db"]));

        Assert.Contains("newer version of Regie.Bot", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_AfterANewerVersionTookOver_IsRefusedAndNothingIsLost()
    {
        await using var old = SqliteDocumentStore.Open(_folder["regie.db"]);
        await old.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel);
        await using (var newer = SqliteDocumentStore.Open(_folder["regie.db"], [.. SqliteSchema.Steps, "ALTER TABLE document ADD COLUMN extra TEXT;"]))
            await newer.CommitAsync("p", [new DocumentWrite.Upsert("a", "note", "2"u8.ToArray())], Cancel);

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() =>
            old.CommitAsync("p", [new DocumentWrite.Upsert("a", "note", "3"u8.ToArray())], Cancel));

        Assert.Contains("newer version of Regie.Bot", refused.Message, StringComparison.Ordinal);
        Assert.Equal("2"u8.ToArray(), (await old.ReadAsync("p", "a", Cancel))!.Body.ToArray());
    }

    [Fact]
    public async Task Commit_LongAfterDocumentsExpired_TakesThemOutOfTheFile()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var store = SqliteDocumentStore.Open(_folder["regie.db"], time);
        await store.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray(), Expires: time.GetUtcNow().AddDays(1))], Cancel);
        time.Advance(TimeSpan.FromDays(2));

        await store.CommitAsync("p", [new DocumentWrite.Create("b", "note", "1"u8.ToArray())], Cancel);

        Assert.Equal(1L, Scalar("SELECT count(*) FROM document"));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsRefusedAndUntouched()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder["regie.db"]};Pooling=False"))
        {
            connection.Open();
            connection.Execute("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (7);");
        }

        var refused = Assert.Throws<UnusableStoreException>(() => SqliteDocumentStore.Open(_folder["regie.db"]));

        Assert.Contains("another program", refused.Message, StringComparison.Ordinal);
        Assert.Equal(7L, Scalar("SELECT x FROM theirs"));
        Assert.Equal(1L, Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_IsRefused()
    {
        File.WriteAllText(_folder["regie.db"], new string('x', 5000));

        var refused = Assert.Throws<UnusableStoreException>(() => SqliteDocumentStore.Open(_folder["regie.db"]));

        Assert.Contains("Regie:Sqlite:Path", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckIntegrity_DamagedFile_SaysSo()
    {
        await using (var store = SqliteDocumentStore.Open(_folder["regie.db"]))
        {
            await store.CommitAsync("p", [.. Enumerable.Range(0, 90).Select(i => new DocumentWrite.Create($"d{i}", "note", new byte[3000]))], Cancel);
            Assert.Empty(await store.CheckIntegrityAsync(Cancel));
        }
        using (var file = File.OpenWrite(_folder["regie.db"]))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[20_000]);
        }

        await using var damaged = SqliteDocumentStore.Open(_folder["regie.db"]);

        Assert.NotEmpty(await damaged.CheckIntegrityAsync(Cancel));
    }

    [Theory]
    [InlineData("data/regie.db", "/app/data/regie.db")]
    [InlineData("/var/lib/regie.db", "/var/lib/regie.db")]
    [InlineData("../regie.db", "/regie.db")]
    public void FullPath_RelativeOrNot_StartsAtTheContentRoot(string path, string expected) =>
        Assert.Equal(expected, new SqliteOptions { Path = path }.FullPath("/app"));

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["regie.db"]};Pooling=False");
        connection.Open();
        return connection.Scalar(sql);
    }
}
