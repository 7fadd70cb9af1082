namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Activities in the form in which Teams sends them, with fields that the API does not name.</summary>
public static partial class RealActivities
{
    public const string Message = """
        {"text":"<at>Regie</at> nieuw initiatief\n","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<div><p><span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"0\">Regie</span>&nbsp;nieuw initiatief</p></div>"}],
        "type":"message","timestamp":"2026-03-02T09:00:00.1234567Z","localTimestamp":"2026-03-02T10:00:00.1234567+01:00","id":"1740906000123","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/",
        "from":{"id":"29:1abc","name":"Fatima El Amrani","aadObjectId":"0f0f0f0f-1111-2222-3333-444444444444"},
        "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"99999999-8888-7777-6666-555555555555","id":"19:abc@thread.tacv2;messageid=1740906000123"},
        "recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},
        "entities":[{"mentioned":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},"text":"<at>Regie</at>","type":"mention"},{"locale":"nl-NL","country":"NL","platform":"Web","timezone":"Europe/Amsterdam","type":"clientInfo"}],
        "channelData":{"teamsChannelId":"19:abc@thread.tacv2","teamsTeamId":"19:team@thread.tacv2","channel":{"id":"19:abc@thread.tacv2"},"team":{"id":"19:team@thread.tacv2"},"tenant":{"id":"99999999-8888-7777-6666-555555555555"}},
        "locale":"nl-NL","localTimezone":"Europe/Amsterdam"}
        """;

    public const string CardAction = """
        {"name":"adaptiveCard/action","type":"invoke","timestamp":"2026-03-02T09:00:00.123Z","localTimestamp":"2026-03-02T10:00:00.123+01:00","id":"f:1234","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/",
        "from":{"id":"29:1abc","name":"Fatima","aadObjectId":"0f0f0f0f-1111-2222-3333-444444444444"},"conversation":{"conversationType":"personal","tenantId":"99999999-8888-7777-6666-555555555555","id":"a:1conv"},
        "recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},"entities":[{"locale":"nl-NL","country":"NL","platform":"Windows","timezone":"Europe/Amsterdam","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"99999999-8888-7777-6666-555555555555"},"source":{"name":"message"},"legacy":{"replyToId":"1:1xyz"}},"replyToId":"1740906000999",
        "value":{"action":{"type":"Action.Execute","id":"next","verb":"dialog.next","data":{"dialog":"d1","step":"subject","name":"Glasvezel","contribution":"25000"}},"trigger":"manual"},
        "locale":"nl-NL","localTimezone":"Europe/Amsterdam"}
        """;

    public const string MemberAdded = """
        {"membersAdded":[{"id":"28:11111111-2222-3333-4444-555555555555"}],"type":"conversationUpdate","timestamp":"2026-03-02T09:00:00.123Z","id":"f:77","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/",
        "from":{"id":"29:1abc","aadObjectId":"0f0f0f0f-1111-2222-3333-444444444444"},"conversation":{"isGroup":true,"conversationType":"channel","tenantId":"99999999-8888-7777-6666-555555555555","id":"19:abc@thread.tacv2"},
        "recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},
        "channelData":{"team":{"aadGroupId":"aaaa","name":"Sociaal domein","id":"19:team@thread.tacv2"},"eventType":"teamMemberAdded","tenant":{"id":"99999999-8888-7777-6666-555555555555"}}}
        """;

    /// <summary>Every kind, by name.</summary>
    public static readonly IReadOnlyList<(string Name, string Json)> Kinds =
        [(nameof(Message), Message), (nameof(CardAction), CardAction), (nameof(MemberAdded), MemberAdded), .. Messages, .. Events, .. Invokes];

    public static TheoryData<string, string> All => [.. Kinds.Select(kind => (kind.Name, kind.Json))];

    private const string Personal = """{"conversationType":"personal","tenantId":"99999999-8888-7777-6666-555555555555","id":"a:1conv"}""";
    private const string Group = """{"isGroup":true,"conversationType":"groupChat","tenantId":"99999999-8888-7777-6666-555555555555","id":"19:2group@unq.gbl.spaces"}""";
    private const string InChannel = """{"isGroup":true,"conversationType":"channel","tenantId":"99999999-8888-7777-6666-555555555555","id":"19:abc@thread.tacv2;messageid=1740906000123","name":"Algemeen"}""";
    private const string Tenant = """ "tenant":{"id":"99999999-8888-7777-6666-555555555555"} """;
    private const string Team = $$""" "team":{"aadGroupId":"aaaa","name":"Sociaal domein","id":"19:team@thread.tacv2"},{{Tenant}} """;
    private const string Client = """ "entities":[{"locale":"nl-NL","country":"NL","platform":"iOS","timezone":"Europe/Amsterdam","type":"clientInfo"}],"locale":"nl-NL","localTimezone":"Europe/Amsterdam" """;

    /// <summary>What every activity of Teams has, with what one of a kind has more.</summary>
    private static string From(string conversation, string more) => $$"""
        {"timestamp":"2026-03-02T09:00:00.123Z","id":"1740906000456","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/",
        "from":{"id":"29:1abc","name":"Fatima El Amrani","aadObjectId":"0f0f0f0f-1111-2222-3333-444444444444"},
        "recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},"conversation":{{conversation}},{{more}} }
        """;
}
