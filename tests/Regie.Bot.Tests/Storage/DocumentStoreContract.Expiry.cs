using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Read_BeforeItExpires_IsThereAndSaysWhen()
    {
        var expires = Clock.GetUtcNow().AddDays(1);
        await CommitOneAsync("p", Create("a", expires: expires));

        Assert.Equal(expires.ToUnixTimeSeconds(), (await Store.ReadAsync("p", "a", Cancel))!.Expires!.Value.ToUnixTimeSeconds());
        Assert.Null((await StayingAsync()).Expires);
    }

    [Fact]
    public async Task Anything_AfterItExpired_DoesNotSeeIt()
    {
        await CommitOneAsync("p", Create("a", owner: "ans", due: Monday, expires: Clock.GetUtcNow() + Life));
        await StayingAsync();
        await PassAsync(Life * 2);

        Assert.Null(await Store.ReadAsync("p", "a", Cancel));
        Assert.Equal(["stays"], (await Store.ReadManyAsync("p", ["a", "stays"], Cancel)).Select(document => document.Id));
        Assert.Equal(["stays"], (await Store.ReadKindAsync("p", "note", Cancel)).Select(document => document.Id));
        Assert.Empty(await Store.QueryOwnerAsync("note", "ans", Cancel));
        Assert.Empty(await Store.QueryDueAsync("note", Monday, 10, Cancel));
        Assert.Null(await Store.NextDueAsync("note", Cancel));
        Assert.Equal(["stays"], await Store.QueryKindAsync("note", Cancel).Select(document => document.Id).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Commit_AfterItExpired_TakesItForGone()
    {
        var etag = await CommitOneAsync("p", Create("a", expires: Clock.GetUtcNow() + Life));
        await PassAsync(Life * 2);

        await Assert.ThrowsAsync<DocumentConflictException>(() => CommitOneAsync("p", Replace("a", etag)));
        await Store.CommitAsync("p", [new DocumentWrite.Delete("a", etag)], Cancel);
        await CommitOneAsync("p", Create("a", "2"));

        Assert.Equal("2", await BodyAsync("p", "a"));
    }

    [Fact]
    public async Task Replace_WithoutExpiry_MakesItStay()
    {
        var etag = await CommitOneAsync("p", Create("a", expires: Clock.GetUtcNow() + Life));
        await CommitOneAsync("p", Replace("a", etag, "2"));
        await PassAsync(Life * 2);

        Assert.Equal("2", await BodyAsync("p", "a"));
    }

    private async Task<StoredDocument> StayingAsync()
    {
        await CommitOneAsync("p", Create("stays"));
        return (await Store.ReadAsync("p", "stays", Cancel))!;
    }
}
