using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Schema;

public class RoundTripTests
{
    private static readonly string[] Known = ["type", "id", "text", "from", "conversation", "channelData", "value", "attachments", "entities", "name"];

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.Int[0, Known.Length - 1].Select(index => Known[index]),
        Gen.String[Gen.Char.AlphaNumeric, 1, 8].Select(name => $"x-{name}"));

    // What may stand where the API says object, and in fields that nobody knows.
    private static readonly Gen<JsonNode?> Anything = Gen.Recursive<JsonNode?>((depth, deeper) => Gen.Frequency(
        (4, Gen.String[Gen.Char.AlphaNumeric, 0, 12].Select(text => (JsonNode?)JsonValue.Create(text))),
        (2, Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number))),
        (1, Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag))),
        (depth > 4 ? 0 : 2, Gen.Select(Name, deeper).Array[0, 4].Select(fields => (JsonNode?)Object(fields))),
        (depth > 4 ? 0 : 1, deeper.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])))));

    private static readonly Gen<JsonObject> Unknown = Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 8].Select(name => $"x-{name}"), Anything).Array[0, 4].Select(Object);

    private static readonly Gen<JsonObject> Accounts = Gen.Select(Unknown, Gen.String[Gen.Char.AlphaNumeric, 1, 9]).Select((more, id) => With(more, ("id", id), ("name", "Fatima"), ("aadObjectId", id)));

    private static readonly Gen<JsonObject> Activities = Gen.Select(Unknown, Accounts, Accounts, Anything, Anything, Unknown, Unknown).Select((more, from, member, value, channelData, entity, attachment) => With(
        more,
        ("type", "message"),
        ("id", "1"),
        ("channelId", "msteams"),
        ("text", "hallo <at>Regie</at> é€😀"),
        ("from", from),
        ("conversation", With(member, ("isGroup", true), ("conversationType", "channel"))),
        ("membersAdded", new JsonArray(from.DeepClone())),
        ("value", value),
        ("channelData", channelData),
        ("entities", new JsonArray(With(entity, ("type", "clientInfo")))),
        ("attachments", new JsonArray(With(attachment, ("contentType", "x/y"), ("content", value?.DeepClone()))))));

    [Fact]
    public void Activity_ReadAndWritten_KeepsEveryField() => Activities.Sample(
        json =>
        {
            var activity = JsonSerializer.Deserialize(json.ToJsonString(), BotJson.TypeInfo<Activity>())!;
            var written = JsonSerializer.SerializeToNode(activity, BotJson.TypeInfo<Activity>());
            return JsonNode.DeepEquals(WithoutNulls(json), written);
        },
        iter: 2_000);

    [Fact]
    public void Bytes_OfAnyKind_AreAnActivityOrAJsonException()
    {
        var real = Encoding.UTF8.GetBytes(Fakes.RealActivities.CardAction);
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
    [MemberData(nameof(Fakes.RealActivities.All), MemberType = typeof(Fakes.RealActivities))]
    public void RealActivity_ReadAndWritten_KeepsEveryField(string name, string json)
    {
        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(json, BotJson.TypeInfo<Activity>())!, BotJson.TypeInfo<Activity>())!.AsObject();
        var expected = JsonNode.Parse(json)!.AsObject();

        // An instant may be written in another way.
        foreach (var field in new[] { "timestamp", "localTimestamp" })
        {
            Assert.Equal(Instant(expected[field]), Instant(written[field]));
            expected.Remove(field);
            written.Remove(field);
        }

        Assert.True(JsonNode.DeepEquals(expected, written), $"{name}: {written}");
    }

    private static DateTimeOffset? Instant(JsonNode? node) => node?.GetValue<DateTimeOffset>();

    private static JsonObject Object((string Name, JsonNode? Value)[] fields)
    {
        var result = new JsonObject();
        foreach (var (name, value) in fields)
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }

    private static JsonObject With(JsonObject more, params (string Name, JsonNode? Value)[] fields)
    {
        var result = more.DeepClone().AsObject();
        foreach (var (name, value) in fields)
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }

    // A field that is null and one that is not there mean the same to a channel; known fields are written in the second way.
    private static JsonObject WithoutNulls(JsonObject json)
    {
        var copy = json.DeepClone().AsObject();
        foreach (var (name, _) in copy.Where(field => field.Value is null).ToList())
        {
            copy.Remove(name);
        }

        return copy;
    }
}
