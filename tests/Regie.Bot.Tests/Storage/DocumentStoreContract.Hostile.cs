using System.Text.Json.Nodes;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    public static TheoryData<string> LegalKeys =>
    [
        "a", "A", "'; DROP TABLE document; --", "\"quoted\"", "100%", "a b", "é", "e\u0301", "初", "👩‍⚖️", "{\"a\":1}", "[1]", "null", "$1", "@id", "<b>", "&amp;", "...", "~",
        "29:1bSn0t;messageid=17", "19:abc@thread.tacv2", new string('x', 255),
    ];

    public static TheoryData<string> IllegalKeys =>
    [
        "", ".", "..", "a/b", "a\\b", "a?b", "a#b", "a\0b", "a\nb", " a", "a ", "\ud83d", "a\ufffd", new string('x', 256),
    ];

    [Theory]
    [MemberData(nameof(LegalKeys))]
    public async Task Commit_StrangeKeys_AreKeptAsTheyAre(string key)
    {
        await CommitOneAsync(key, Create(key, """{"n":1}""", kind: key, owner: key, due: Monday));
        await CommitOneAsync(key, Create("other"));

        Assert.Equal(key, (await Store.ReadAsync(key, key, Cancel))!.Id);
        Assert.Equal(key, Assert.Single(await Store.ReadManyAsync(key, [key], Cancel)).Partition);
        Assert.Equal(key, Assert.Single(await Store.QueryOwnerAsync(key, key, Cancel)).Owner);
        Assert.Equal(key, Assert.Single(await Store.ReadKindAsync(key, key, Cancel)).Kind);
        Assert.Equal(key, Assert.Single(await Store.QueryDueAsync(key, Monday, 10, Cancel)).Id);
    }

    [Fact]
    public async Task Commit_KeysThatLookAlike_AreDifferentDocuments()
    {
        string[] alike = ["a", "A", "é", "e\u0301", "É", "a.", "ａ"];
        await Store.CommitAsync("p", [.. alike.Select(id => Create(id))], Cancel);

        Assert.Equal(alike.Length, (await Store.ReadKindAsync("p", "note", Cancel)).Count);
    }

    [Theory]
    [MemberData(nameof(IllegalKeys))]
    public async Task Commit_IllegalKeys_AreRefused(string key)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.CommitAsync("p", [Create(key)], Cancel));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.CommitAsync(key, [Create("a")], Cancel));
    }

    [Theory]
    [InlineData("""{"text":"\u0000 \ud83d\ude00 é ' \" \\ <at>x</at>"}""")]
    [InlineData("""{"id":"other","partition":"other","_etag":"x","ttl":1,"due":"x","kind":"x","body":null}""")]
    [InlineData("""{"amount":1234.5,"many":9007199254740991,"small":1e-300}""")]
    [InlineData("""{"$type":"System.Object","":"","a":{"b":[[],{},null,true]}}""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task Commit_StrangeBody_IsKept(string body)
    {
        await CommitOneAsync("p", Create("a", body));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse((await BodyAsync("p", "a"))!)));
    }

    [Fact]
    public async Task Commit_LargeBody_IsKept()
    {
        var body = $"{{\"text\":\"{new string('x', 1_500_000)}\"}}";

        await CommitOneAsync("p", Create("a", body));

        Assert.Equal(body, await BodyAsync("p", "a"));
    }

    [Fact]
    public async Task Commit_TooLargeBody_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => CommitOneAsync("p", Create("a", $"\"{new string('x', 2_000_000)}\"")));
}
