using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Wire;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Schema;

/// <summary>The tables by which activities are read and written, against the metadata that System.Text.Json has of the same types.</summary>
public class WireTests
{
    [Fact]
    public void Tables_NameTheSameFieldsAsTheTypes()
    {
        Assert.Equal(NamesOf<Activity>(), WireTables.Activity.Names.Order(StringComparer.Ordinal));
        Assert.Equal(NamesOf<ChannelAccount>(), WireTables.Account.Names.Order(StringComparer.Ordinal));
        Assert.Equal(NamesOf<ConversationAccount>(), WireTables.Conversation.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Activity_OfAnyKind_ReadsAndWritesAsByTheMetadata() => AnyActivity.WellFormed.Sample(
        json =>
        {
            var byTable = JsonSerializer.Deserialize(json, BotJson.TypeInfo<Activity>())!;
            var byMetadata = JsonSerializer.Deserialize(json, PlainTypes.Activity)!;
            byMetadata.Entities = byMetadata.Entities?.OfType<Entity>().ToList();
            _ = byTable.Entities;

            Assert.Null(Difference(JsonSerializer.Serialize(byMetadata, PlainTypes.Activity), JsonSerializer.Serialize(byTable, BotJson.TypeInfo<Activity>())));
            Assert.Null(Difference(JsonSerializer.Serialize(byMetadata, PlainTypes.Activity), JsonSerializer.Serialize(byTable, PlainTypes.Activity)));
        },
        iter: 2_000);

    [Theory]
    [InlineData("""{"a":1,"b":{"a":1,"a":2}}""")]
    [InlineData("""[{"a":1},{"a":1,"a":1}]""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"b":[1,{"c":{}}],"b":0}""")]
    public void Value_WithTwoFieldsOfOneName_IsRefused(string value) =>
        Assert.Throws<JsonException>(() => WireTables.Activity.Parse(Bytes($$"""{"type":"event","value":{{value}}}"""), BotJson.MaxDepth));

    [Theory]
    [InlineData("""{"a":{"a":{"a":1}},"b":{"a":2}}""")]
    [InlineData("""[{"a":1},{"a":1}]""")]
    [InlineData("""{"A":1,"a":2}""")]
    public void Value_WithTheSameNameInSeveralObjects_IsTaken(string value) =>
        Assert.Equal(value, ((JsonElement)WireTables.Activity.Parse(Bytes($$"""{"type":"event","value":{{value}}}"""), BotJson.MaxDepth)!.Value!).GetRawText());

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Value_WithManyFields_IsTakenUnlessTheLastComesTwice(int count)
    {
        var fields = string.Join(',', Enumerable.Range(0, count).Select(index => $"\"f{index}\":{index}"));

        Assert.NotNull(WireTables.Activity.Parse(Bytes($"{{\"type\":\"event\",\"value\":{{{fields}}}}}"), BotJson.MaxDepth)!.Value);
        Assert.Throws<JsonException>(() => WireTables.Activity.Parse(Bytes($"{{\"type\":\"event\",\"value\":{{{fields},\"f{count - 1}\":0}}}}"), BotJson.MaxDepth));
    }

    [Theory]
    [InlineData("""{"\u0074ype":"message"}""")]
    [InlineData("""{"\u0074\u0079\u0070\u0065":"message"}""")]
    public void Name_WithEscapes_IsKnown(string json) => Assert.Equal("message", WireTables.Activity.Parse(Bytes(json), BotJson.MaxDepth)!.Type);

    [Theory]
    [InlineData("""{"type":"message","\u0074ype":"event"}""")]
    [InlineData("""{"type":"message"}{}""")]
    [InlineData("""{"type":"message"},""")]
    [InlineData("""["message"]""")]
    [InlineData("""{"type":"message","entities":{}}""")]
    [InlineData("""{"type":"message","entities":[1]}""")]
    [InlineData("""{"type":"message","entities":[{"type":5}]}""")]
    [InlineData("""{"type":"message","entities":[{"\u0074ype":5}]}""")]
    public void Activity_ThatIsNone_IsRefused(string json) =>
        Assert.ThrowsAny<JsonException>(() => WireTables.Activity.Parse(Bytes(json), BotJson.MaxDepth));

    [Fact]
    public void Entities_WithHoles_AreReadWithout()
    {
        var activity = WireTables.Activity.Parse("""{"type":"message","entities":[null,{"type":"mention","text":"x"},null]}"""u8, BotJson.MaxDepth)!;

        Assert.Equal("mention", Assert.Single(activity.Entities!).Type);
        Assert.Same(activity.Entities, activity.Entities);
    }

    [Fact]
    public void CommonText_OfAnyBytes_IsThatTextOrNone() => Gen.OneOf(Gen.String[0, 140], Gen.String[Gen.Char['a', 'c'], 1, 3]).Sample(
        text => Assert.Equal(text, CommonTexts.Get(Bytes(text)) ?? text),
        iter: 20_000);

    [Fact]
    public void Instant_KeepsItsTextOnlyWhereWeWouldWriteAnother() => Gen.Select(Gen.DateTimeOffset, Gen.Int[0, Formats.Length - 1]).Sample((instant, index) =>
    {
        var text = instant.ToString(Formats[index], CultureInfo.InvariantCulture);
        var read = JsonSerializer.Deserialize<WireInstant>($"\"{text}\"")!;
        var ours = JsonSerializer.Serialize(new WireInstant(read.Value));

        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(read).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(ours.Replace("\\u002B", "+", StringComparison.Ordinal) == $"\"{text}\"", read.Text is null);
    });

    private static readonly string[] Formats =
        ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ss.fffffffzzz", "yyyy-MM-ddTHH:mm:ss'Z'", "yyyy-MM-ddTHH:mm:ss.fff'Z'", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm'Z'", "yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss'+00:00'", "yyyy-MM-ddTHH:mm:ss.f'-00:00'"];

    private static readonly BotJsonContext PlainTypes = new(new JsonSerializerOptions
    {
        MaxDepth = BotJson.MaxWrittenDepth,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new RawJsonConverter() },
    });

    private static IEnumerable<string> NamesOf<T>() => typeof(T)
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name)
        .OfType<string>()
        .Order(StringComparer.Ordinal);

    private static string? Difference(string one, string other) => SameJson.Difference(JsonElement.Parse(one), JsonElement.Parse(other), new HashSet<string>());

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
