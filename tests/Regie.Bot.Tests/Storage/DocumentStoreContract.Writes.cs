using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Create_NewDocument_CanBeRead()
    {
        var etag = await CommitOneAsync("p", Create("a", """{"n":1}""", "note", "ans", Monday));

        var read = await Store.ReadAsync("p", "a", Cancel);

        Assert.Equal(("p", "a", "note", """{"n":1}""", etag, "ans", Monday),
            (read!.Partition, read.Id, read.Kind, Text(read), read.ETag, read.Owner, read.Due));
    }

    [Fact]
    public async Task Create_WithoutOwnerAndDue_ReadsBackAsNull()
    {
        await CommitOneAsync("p", Create("a"));

        var read = await Store.ReadAsync("p", "a", Cancel);

        Assert.Null(read!.Owner);
        Assert.Null(read.Due);
    }

    [Fact]
    public async Task Create_ExistingDocument_ConflictsAndKeepsWhatIsThere()
    {
        await CommitOneAsync("p", Create("a", """{"n":1}"""));

        var conflict = await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Create("a", """{"n":2}""")));

        Assert.Equal(("p", "a"), (conflict.Partition, conflict.Id));
        Assert.Equal("""{"n":1}""", await BodyAsync("p", "a"));
    }

    [Fact]
    public async Task Create_SameIdInAnotherPartition_IsAnotherDocument()
    {
        await CommitOneAsync("p", Create("a", """{"n":1}"""));
        await CommitOneAsync("q", Create("a", """{"n":2}"""));

        Assert.Equal("""{"n":1}""", await BodyAsync("p", "a"));
        Assert.Equal("""{"n":2}""", await BodyAsync("q", "a"));
    }

    [Fact]
    public async Task Replace_ReadVersion_ChangesAllAndGivesNewETag()
    {
        var first = await CommitOneAsync("p", Create("a", """{"n":1}""", "note", "ans", Monday));

        var second = await CommitOneAsync("p", Replace("a", first, """{"n":2}""", "letter", "bo", Monday.AddDays(1)));

        var read = await Store.ReadAsync("p", "a", Cancel);
        Assert.NotEqual(first, second);
        Assert.Equal(("letter", """{"n":2}""", second, "bo", Monday.AddDays(1)), (read!.Kind, Text(read), read.ETag, read.Owner, read.Due));
    }

    [Fact]
    public async Task Replace_OlderVersion_Conflicts()
    {
        var first = await CommitOneAsync("p", Create("a", """{"n":1}"""));
        await CommitOneAsync("p", Replace("a", first, """{"n":2}"""));

        await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Replace("a", first, """{"n":3}""")));

        Assert.Equal("""{"n":2}""", await BodyAsync("p", "a"));
    }

    [Fact]
    public async Task Replace_MissingDocument_Conflicts()
    {
        var etag = await CommitOneAsync("p", Create("a"));

        await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Replace("b", etag)));
    }

    [Fact]
    public async Task Replace_ETagThatNoStoreGave_Conflicts()
    {
        await CommitOneAsync("p", Create("a"));

        await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Replace("a", "nonsense")));
    }

    [Fact]
    public async Task Replace_DocumentThatWasRemovedAndMadeAgain_Conflicts()
    {
        var first = await CommitOneAsync("p", Create("a", """{"n":1}"""));
        await Store.CommitAsync("p", [new DocumentWrite.Delete("a", first)], Cancel);
        await CommitOneAsync("p", Create("a", """{"n":2}"""));

        await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Replace("a", first, """{"n":3}""")));
    }

    [Fact]
    public async Task Upsert_TwiceTheSame_KeepsTheLast()
    {
        var first = await CommitOneAsync("p", Upsert("a", """{"n":1}""", due: Monday));
        var second = await CommitOneAsync("p", Upsert("a", """{"n":2}"""));

        var read = await Store.ReadAsync("p", "a", Cancel);
        Assert.NotEqual(first, second);
        Assert.Equal(("""{"n":2}""", second, null), (Text(read), read!.ETag, read.Due));
    }

    [Fact]
    public async Task Delete_WithETag_RemovesThatVersionOnly()
    {
        var first = await CommitOneAsync("p", Create("a"));
        var second = await CommitOneAsync("p", Replace("a", first, """{"n":2}"""));

        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.CommitAsync("p", [new DocumentWrite.Delete("a", first)], Cancel));
        var etags = await Store.CommitAsync("p", [new DocumentWrite.Delete("a", second)], Cancel);

        Assert.Equal([null], etags);
        Assert.Null(await Store.ReadAsync("p", "a", Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("17")]
    public async Task Delete_MissingDocument_IsNoConflictAndTheRestIsWritten(string? etag)
    {
        await Store.CommitAsync("p", [Create("a"), new DocumentWrite.Delete("gone", etag), Create("b")], Cancel);

        Assert.NotNull(await Store.ReadAsync("p", "a", Cancel));
        Assert.NotNull(await Store.ReadAsync("p", "b", Cancel));
    }

    [Fact]
    public async Task Commit_SeveralWrites_GivesETagsInTheirOrder()
    {
        var old = await CommitOneAsync("p", Create("old"));

        var etags = await Store.CommitAsync(
            "p", [Create("b"), new DocumentWrite.Delete("old", old), Upsert("a")], Cancel);

        Assert.Equal(3, etags.Count);
        Assert.Equal((await Store.ReadAsync("p", "b", Cancel))!.ETag, etags[0]);
        Assert.Null(etags[1]);
        Assert.Equal((await Store.ReadAsync("p", "a", Cancel))!.ETag, etags[2]);
    }

    [Fact]
    public async Task Commit_ConflictInTheMiddle_WritesNothing()
    {
        var stale = await CommitOneAsync("p", Create("busy", """{"n":1}"""));
        await CommitOneAsync("p", Replace("busy", stale, """{"n":2}"""));
        var kept = await CommitOneAsync("p", Create("kept", """{"n":1}"""));

        var conflict = await Assert.ThrowsAsync<DocumentConflictException>(() => Store.CommitAsync(
            "p",
            [
                Create("new"), Replace("kept", kept, """{"n":9}"""), Replace("busy", stale, """{"n":9}"""), Upsert("last"), new DocumentWrite.Delete("kept2"),
            ],
            Cancel));

        Assert.Equal("busy", conflict.Id);
        Assert.Null(await BodyAsync("p", "new"));
        Assert.Null(await BodyAsync("p", "last"));
        Assert.Equal("""{"n":1}""", await BodyAsync("p", "kept"));
        Assert.Equal("""{"n":2}""", await BodyAsync("p", "busy"));
    }

    [Fact]
    public async Task Commit_Nothing_IsNothing() =>
        Assert.Empty(await Store.CommitAsync("p", [], Cancel));

    [Fact]
    public async Task Commit_AHundredWrites_AreOneTransaction()
    {
        await Store.CommitAsync("p", [.. Enumerable.Range(0, 100).Select(i => Create($"d{i:000}"))], Cancel);

        Assert.Equal(100, (await Store.ReadKindAsync("p", "note", Cancel)).Count);
    }

    [Fact]
    public async Task Commit_MoreThanAHundredWrites_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Store.CommitAsync("p", [.. Enumerable.Range(0, 101).Select(i => Create($"d{i}"))], Cancel));

    [Fact]
    public async Task Commit_OneDocumentTwice_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync("p", [Create("a"), Upsert("a")], Cancel));

    [Fact]
    public async Task Commit_Cancelled_WritesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync("p", [Create("a")], cancelled.Token));

        Assert.Null(await Store.ReadAsync("p", "a", Cancel));
    }
}
