using CsCheck;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>JSON of activities: the fields that the protocol names with values of their kind, now and then of another; and unknown fields at every depth.</summary>
internal static class AnyActivity
{
    private static readonly Gen<string> Account = Like(("id", AnyJson.Text), ("name", AnyJson.Text), ("aadObjectId", AnyJson.Text), ("role", AnyJson.Text));
    private static readonly Gen<string> Flag = AnyJson.Pick(["true", "false"]);
    private static readonly Gen<string> Count = AnyJson.Pick(["0", "1", "-1", "2147483647"]);

    private static readonly Gen<string> Instant = AnyJson.Pick(
    [
        "\"2026-03-02T09:00:00Z\"", "\"2026-03-02T09:00:00.1234567Z\"", "\"2026-03-02T09:00:00.123456789Z\"", "\"2026-03-02T10:00:00.120+01:00\"", "\"2026-03-02T14:45:00.5+05:45\"",
        "\"2026-03-02T09:00:00.000+00:00\"", "\"2026-03-02T09:00:00-00:00\"", "\"2026-03-02T09:00\"", "\"2026-03-02\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"2026-03-02T09:00:00.0\\u005a\"",
    ]);

    private static readonly Gen<string> Conversation = Like(("id", AnyJson.Text), ("isGroup", Flag), ("conversationType", AnyJson.Text), ("tenantId", AnyJson.Text), ("name", AnyJson.Text), ("aadObjectId", AnyJson.Text), ("role", AnyJson.Text));
    private static readonly Gen<string> Entity = Like(("type", AnyJson.Text), ("mentioned", AnyJson.Value), ("text", AnyJson.Value), ("locale", AnyJson.Value));
    private static readonly Gen<string> Attachment = Like(("contentType", AnyJson.Text), ("contentUrl", AnyJson.Text), ("content", AnyJson.Value), ("name", AnyJson.Text), ("thumbnailUrl", AnyJson.Text));
    private static readonly Gen<string> Button = Like(("type", AnyJson.Text), ("title", AnyJson.Text), ("image", AnyJson.Text), ("imageAltText", AnyJson.Text), ("text", AnyJson.Text), ("displayText", AnyJson.Text), ("value", AnyJson.Value), ("channelData", AnyJson.Value));
    private static readonly Gen<string> Reference = Like(("activityId", AnyJson.Text), ("user", Account), ("bot", Account), ("conversation", Conversation), ("channelId", AnyJson.Text), ("locale", AnyJson.Text), ("serviceUrl", AnyJson.Text));
    private static readonly Gen<string> Highlight = Like(("text", AnyJson.Text), ("occurrence", Count));

    /// <summary>An activity without fields of a wrong kind.</summary>
    public static readonly Gen<string> WellFormed = Like(Fields);

    /// <summary>An activity in which one field has a value of any kind, or stands twice.</summary>
    public static readonly Gen<string> Odd = Gen.Select(WellFormed, Gen.Int[0, Fields.Length - 1], AnyJson.Value, (activity, field, value) =>
        $"{{\"{Fields[field].Name}\":{value}{(activity == "{}" ? string.Empty : ",")}{activity[1..]}");

    private static (string Name, Gen<string> Value)[] Fields =>
    [
        ("type", AnyJson.Text), ("id", AnyJson.Text), ("timestamp", Instant), ("localTimestamp", Instant), ("localTimezone", AnyJson.Text), ("serviceUrl", AnyJson.Text), ("channelId", AnyJson.Text),
        ("from", Account), ("conversation", Conversation), ("recipient", Account), ("textFormat", AnyJson.Text), ("attachmentLayout", AnyJson.Text), ("membersAdded", List(Account)), ("membersRemoved", List(Account)),
        ("reactionsAdded", List(Like(("type", AnyJson.Text)))), ("reactionsRemoved", List(Like(("type", AnyJson.Text)))), ("topicName", AnyJson.Text), ("historyDisclosed", Flag), ("locale", AnyJson.Text),
        ("text", AnyJson.Text), ("speak", AnyJson.Text), ("inputHint", AnyJson.Text), ("summary", AnyJson.Text), ("suggestedActions", Like(("to", List(AnyJson.Text)), ("actions", List(Button)))),
        ("attachments", List(Attachment)), ("entities", List(Entity)), ("channelData", AnyJson.Value), ("action", AnyJson.Text), ("replyToId", AnyJson.Text), ("label", AnyJson.Text), ("valueType", AnyJson.Text),
        ("value", AnyJson.Value), ("name", AnyJson.Text), ("relatesTo", Reference), ("code", AnyJson.Text), ("expiration", Instant), ("importance", AnyJson.Text), ("deliveryMode", AnyJson.Text),
        ("listenFor", List(AnyJson.Text)), ("textHighlights", List(Highlight)), ("semanticAction", Gen.Frequency((3, Semantic), (1, AnyJson.Value))), ("callerId", AnyJson.Text),
    ];

    private static Gen<string> Semantic => Like(("id", AnyJson.Text), ("state", AnyJson.Text), ("entities", AnyJson.Object(AnyJson.UnknownName, Entity, 3)));

    private static Gen<string> List(Gen<string> item) => Gen.Frequency((9, item), (1, Gen.Const("null"))).Array[0, 3].Select(items => $"[{string.Join(",", items)}]");

    /// <summary>An object with some of these fields, some of them null, and some that nobody knows.</summary>
    private static Gen<string> Like(params (string Name, Gen<string> Value)[] known)
    {
        var field = Gen.Int[0, known.Length - 1].SelectMany(index => Gen.Frequency((12, known[index].Value), (1, Gen.Const("null"))).Select(value => (known[index].Name, value)));
        var unknown = Gen.Select(AnyJson.UnknownName, AnyJson.Value);
        return Gen.Select(field.Array[0, known.Length], unknown.Array[0, 2], (named, more) => AnyJson.Object(named.Concat(more).DistinctBy(one => one.Item1)));
    }
}
