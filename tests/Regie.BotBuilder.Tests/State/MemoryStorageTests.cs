namespace Regie.BotBuilder.Tests.State;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_OfAnItem_GivesItAnETagAndReadsBackTyped()
    {
        var note = new Note { Text = "hoi" };
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = note }, Ct);

        Assert.NotNull(note.ETag);
        var read = (await _storage.ReadAsync<Note>(["a", "b"], Ct)).Single();
        Assert.Equal(("a", "hoi", note.ETag), (read.Key, read.Value.Text, read.Value.ETag));
    }

    [Fact]
    public async Task Write_OverANewerVersion_Throws()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note { Text = "1" } }, Ct);
        var (mine, theirs) = (await Read(), await Read());
        theirs.Text = "2";
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = theirs }, Ct);

        await Assert.ThrowsAsync<ETagConflictException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = mine }, Ct));
        Assert.Equal("2", (await Read()).Text);
    }

    [Fact]
    public async Task Write_OfANewItemWhereOneIs_Throws()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note() }, Ct);

        await Assert.ThrowsAsync<ETagConflictException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note() }, Ct));
    }

    [Fact]
    public async Task Write_OfAnItemThatWasDeleted_Throws()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note() }, Ct);
        var mine = await Read();
        await _storage.DeleteAsync(["a"], Ct);

        await Assert.ThrowsAsync<ETagConflictException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = mine }, Ct));
    }

    [Fact]
    public async Task Write_WithAStar_AlwaysWrites()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note() }, Ct);
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note { Text = "over", ETag = "*" } }, Ct);

        Assert.Equal("over", (await Read()).Text);
    }

    [Fact]
    public async Task Write_OfSeveral_WritesAllOrNothing()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["b"] = new Note() }, Ct);

        await Assert.ThrowsAsync<ETagConflictException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Note(), ["b"] = new Note() }, Ct));
        Assert.Empty(await _storage.ReadAsync(["a"], Ct));
    }

    private async Task<Note> Read() => (await _storage.ReadAsync<Note>(["a"], Ct))["a"];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
