using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Integration.AspNet.Core;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Wire;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Schema;

public class RoundTripTests
{
    // A field that is null and one that is not there mean the same to a channel; named fields are written in the second way.
    private static readonly HashSet<string> Named =
    [
        .. WireTables.Activity.Names, .. WireTables.Account.Names, .. WireTables.Conversation.Names,
        .. new[] { typeof(Attachment), typeof(Entity), typeof(CardAction), typeof(SuggestedActions), typeof(ConversationReference), typeof(TextHighlight), typeof(SemanticAction) }
            .SelectMany(type => BotJson.Options.GetTypeInfo(type).Properties)
            .Select(property => property.Name),
    ];

    [Fact]
    public void Activity_WithUnknownFieldsAtEveryDepth_KeepsEveryField() => AnyActivity.WellFormed.Sample(
        json => Assert.Equal(Kept, WhatBecomesOf(json)),
        iter: 3_000);

    [Fact]
    public void Activity_WithAFieldOfAnyKind_IsRefusedOrKeepsEveryField()
    {
        var outcomes = new System.Collections.Concurrent.ConcurrentBag<string>();
        AnyActivity.Odd.Sample(
            json =>
            {
                var outcome = WhatBecomesOf(json);
                Assert.True(outcome is Kept or Refused, outcome);
                outcomes.Add(outcome);
            },
            iter: 3_000);

        // Neither answer to everything would do.
        Assert.InRange(outcomes.Count(outcome => outcome == Kept), 200, 2_800);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    [InlineData("""{"type":"message","x-new":1,"x-new":2}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","from":{"id":"29:a","id":"29:b"}}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","text":"half \ud83d"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","conversation":{"isGroup":"true"}}""")]
    [InlineData("""{"type":"suggestion","textHighlights":[{"occurrence":"3"}]}""")]
    [InlineData("""{"type":"suggestion","textHighlights":[{"occurrence":1.0}]}""")]
    public void Field_ThatCannotBeKept_IsRefused(string json) => Assert.Equal(Refused, WhatBecomesOf(json));

    [Theory]
    [InlineData("""{"type":"message","timestamp":"2026-03-02T09:00:00.123456789Z"}""")]
    [InlineData("""{"type":"message","localTimestamp":"2026-03-02T09:00:00.000+00:00"}""")]
    [InlineData("""{"type":"message","value":{"name":"Samen \ud83d","n":[1.0,1e400,0.10000000000000000000001]}}""")]
    [InlineData("""{"type":"message","x-new":["\ud83d",null,{"":null}]}""")]
    [InlineData("""{"type":"message","semanticAction":"none of ours","text":""}""")]
    [InlineData("""{"type":"message","semanticAction":{"id":7,"state":[]}}""")]
    [InlineData("""{"type":"message","entities":[],"attachments":[],"membersAdded":[]}""")]
    [InlineData("""{"$type":"x","$id":"1","$ref":"1","Type":"y","type":"message"}""")]
    public void Field_ThatReadersTripOver_IsKept(string json) => Assert.Equal(Kept, WhatBecomesOf(json));

    [Theory]
    [InlineData(1)]
    [InlineData(BotJson.MaxDepth - 1)]
    public void Nesting_UpToTheLimit_IsKept(int depth) =>
        Assert.Equal(Kept, WhatBecomesOf($$"""{"type":"message","value":{{AnyJson.Nested(depth)}}}"""));

    [Fact]
    public void Nesting_BeyondTheLimit_IsRefused() =>
        Assert.Equal(Refused, WhatBecomesOf($$"""{"type":"message","x-new":{{AnyJson.Nested(BotJson.MaxDepth)}}}"""));

    [Fact]
    public void Nesting_AtTheLimit_CanBeSentInWhatTheBotWrites()
    {
        var activity = Read($$"""{"type":"message","value":{{AnyJson.Nested(BotJson.MaxDepth - 1)}}}""");
        var reply = new Activity("message") { Attachments = [new Attachment("x/y", content: new Dictionary<string, object> { ["seen"] = activity.Value! })] };

        Assert.Contains("\"seen\":{\"x-a\":", JsonSerializer.Serialize(reply, BotJson.TypeInfo<Activity>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_OfAnyKind_AreAnActivityOrAJsonException()
    {
        var real = Encoding.UTF8.GetBytes(RealActivities.CardAction);
        Gen.Select(Gen.Int[0, real.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 12].Sample(
            changes =>
            {
                var bytes = real.ToList();
                foreach (var (at, value, what) in changes)
                {
                    var index = Math.Min(at, bytes.Count - 1);
                    switch (what)
                    {
                        case 0: bytes[index] = value; break;
                        case 1: bytes.Insert(index, value); break;
                        case 2: bytes.RemoveAt(index); break;
                        default: bytes.RemoveRange(index, Math.Min(20, bytes.Count - index - 1)); break;
                    }
                }

                try
                {
                    JsonSerializer.Deserialize(bytes.ToArray(), BotJson.TypeInfo<Activity>());
                }
                catch (JsonException)
                {
                    // The only thing that the adapter has to expect.
                }
            },
            iter: 5_000);
    }

    [Theory]
    [MemberData(nameof(RealActivities.All), MemberType = typeof(RealActivities))]
    public void RealActivity_ReadAndWritten_KeepsEveryField(string name, string json) => Assert.Equal((name, Kept), (name, WhatBecomesOf(json)));

    private const string Kept = "kept";
    private const string Refused = "refused";

    private static string WhatBecomesOf(string json)
    {
        Activity activity;
        try
        {
            activity = Read(json);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == 400)
        {
            return Refused;
        }

        var written = JsonSerializer.Serialize(activity, BotJson.TypeInfo<Activity>());
        var depth = new JsonDocumentOptions { MaxDepth = BotJson.MaxDepth };
        return SameJson.Difference(JsonElement.Parse(json, depth), JsonElement.Parse(written, depth), Named) ?? Kept;
    }

    private static Activity Read(string json) => ActivityBody.Parse(new System.Buffers.ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)))!;
}
