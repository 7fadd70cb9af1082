using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public sealed class DocumentSessionTests
{
    private readonly RecordingStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commit_NothingChanged_WritesNothing()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        await session.LoadAsync<Note>("p", "a", Cancel);

        Assert.False(await session.CommitAsync(Cancel));

        Assert.Empty(_store.Commits);
    }

    [Fact]
    public async Task Commit_BodyOfAnEarlierVersionThatWasOnlyRead_IsNotWritten()
    {
        _store.Put("p", "a", "note", """{ "later": 1, "text": "one", "id": "a", "partition": "p" }""");
        var session = new DocumentSession(_store);
        var note = await session.LoadAsync<Note>("p", "a", Cancel);

        Assert.False(await session.CommitAsync(Cancel));

        note!.Text = "two";
        Assert.True(await session.CommitAsync(Cancel));
    }

    [Fact]
    public async Task Commit_ChangedDocument_ReplacesTheVersionThatWasRead()
    {
        var etag = _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        (await session.LoadAsync<Note>("p", "a", Cancel))!.Text = "two";

        await session.CommitAsync(Cancel);

        var write = Assert.IsType<DocumentWrite.Replace>(Assert.Single(Assert.Single(_store.Commits)));
        Assert.Equal(etag, write.ETag);
        Assert.Equal("ans", write.Owner);
    }

    [Fact]
    public async Task Commit_Twice_UsesTheNewETagAndWritesOnlyNewChanges()
    {
        var session = new DocumentSession(_store);
        var note = Note.Of("a", "one");
        session.Add(note);
        await session.CommitAsync(Cancel);
        await session.CommitAsync(Cancel);
        note.Text = "two";
        await session.CommitAsync(Cancel);

        Assert.Equal(2, _store.Commits.Count);
        Assert.IsType<DocumentWrite.Create>(Assert.Single(_store.Commits[0]));
        Assert.Equal(_store.ETags[0], Assert.IsType<DocumentWrite.Replace>(Assert.Single(_store.Commits[1])).ETag);
    }

    [Fact]
    public async Task Load_Twice_GivesTheSameObjectAndReadsOnce()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);

        Assert.Same(await session.LoadAsync<Note>("p", "a", Cancel), await session.LoadAsync<Note>("p", "a", Cancel));
        Assert.Equal(1, _store.Reads);
    }

    [Fact]
    public async Task Prefetch_SomeMissing_CostsOneReadForAllLaterLoads()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        await session.PrefetchAsync("p", ["a", "b"], Cancel);
        await session.PrefetchAsync("p", ["b", "a"], Cancel);

        Assert.NotNull(await session.LoadAsync<Note>("p", "a", Cancel));
        Assert.Null(await session.LoadAsync<Note>("p", "b", Cancel));
        Assert.Equal(1, _store.Reads);
    }

    [Fact]
    public async Task Prefetch_AfterAChange_KeepsTheChange()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        (await session.LoadAsync<Note>("p", "a", Cancel))!.Text = "two";
        await session.PrefetchAsync("p", ["a", "b"], Cancel);
        await session.LoadAllAsync<Note>("p", Cancel);

        Assert.Equal("two", (await session.LoadAsync<Note>("p", "a", Cancel))!.Text);
    }

    [Fact]
    public async Task LoadAll_WithAddedAndRemoved_ShowsWhatACommitWouldLeave()
    {
        _store.Put(Note.Of("a", "one"));
        _store.Put(Note.Of("c", "three"));
        var session = new DocumentSession(_store);
        session.Remove((await session.LoadAsync<Note>("p", "a", Cancel))!);
        session.Add(Note.Of("b", "two"));

        Assert.Equal(["b", "c"], (await session.LoadAllAsync<Note>("p", Cancel)).Select(note => note.Id));
    }

    [Fact]
    public async Task Load_IdOfAnotherKind_IsNull()
    {
        _store.Put("p", "a", "letter", "{}");

        Assert.Null(await new DocumentSession(_store).LoadAsync<Note>("p", "a", Cancel));
    }

    [Fact]
    public async Task Add_DocumentThatExists_ConflictsOnCommit()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        await session.LoadAsync<Note>("p", "a", Cancel);
        session.Add(Note.Of("a", "mine"));

        await Assert.ThrowsAsync<DocumentConflictException>(() => session.CommitAsync(Cancel));
    }

    [Fact]
    public async Task Remove_ThenAdd_ReplacesTheVersionThatWasRead()
    {
        var etag = _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        session.Remove((await session.LoadAsync<Note>("p", "a", Cancel))!);
        Assert.Null(await session.LoadAsync<Note>("p", "a", Cancel));
        session.Add(Note.Of("a", "two"));

        await session.CommitAsync(Cancel);

        Assert.Equal(etag, Assert.IsType<DocumentWrite.Replace>(Assert.Single(Assert.Single(_store.Commits))).ETag);
    }

    [Fact]
    public async Task Remove_LoadedDocument_DeletesTheVersionThatWasReadOnce()
    {
        var etag = _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        session.Remove((await session.LoadAsync<Note>("p", "a", Cancel))!);

        await session.CommitAsync(Cancel);
        await session.CommitAsync(Cancel);

        Assert.Equal(etag, Assert.IsType<DocumentWrite.Delete>(Assert.Single(Assert.Single(_store.Commits))).ETag);
        Assert.Null(await session.LoadAsync<Note>("p", "a", Cancel));
    }

    [Fact]
    public async Task Remove_AfterAdd_WritesNothing()
    {
        var session = new DocumentSession(_store);
        var note = Note.Of("a", "one");
        session.Add(note);
        session.Remove(note);

        await session.CommitAsync(Cancel);

        Assert.Empty(_store.Commits);
    }

    [Fact]
    public async Task Remove_NeverLoaded_DeletesWhateverIsThere()
    {
        var session = new DocumentSession(_store);
        session.Remove(Note.Of("a", "one"));

        await session.CommitAsync(Cancel);

        Assert.Null(Assert.IsType<DocumentWrite.Delete>(Assert.Single(Assert.Single(_store.Commits))).ETag);
    }

    [Fact]
    public async Task Upsert_ExistingDocument_IsWrittenWithoutReading()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        session.Upsert(Note.Of("a", "two"));

        await session.CommitAsync(Cancel);

        Assert.IsType<DocumentWrite.Upsert>(Assert.Single(Assert.Single(_store.Commits)));
        Assert.Equal(0, _store.Reads);
    }

    [Fact]
    public async Task Commit_SeveralDocumentsOfOnePartition_IsOneTransaction()
    {
        _store.Put(Note.Of("a", "one"));
        var session = new DocumentSession(_store);
        (await session.LoadAsync<Note>("p", "a", Cancel))!.Text = "two";
        session.Add(Note.Of("b", "new"));
        session.Upsert(Note.Of("c", "new"));

        await session.CommitAsync(Cancel);

        Assert.Equal(3, Assert.Single(_store.Commits).Count);
    }
}
