using System.Text.Json.Nodes;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Activities as Teams sends them.</summary>
internal static class Incoming
{
    public static JsonObject Message(Channel channel, string text, string? id = null, string conversation = "19:thread@thread.tacv2;messageid=1") => new()
    {
        ["type"] = "message",
        ["id"] = id ?? Guid.NewGuid().ToString(),
        ["timestamp"] = "2026-03-02T09:00:00.123Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:fatima", ["name"] = "Fatima", ["aadObjectId"] = "aad-fatima" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Regie" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["tenantId"] = Channel.Tenant, ["isGroup"] = true, ["conversationType"] = "channel" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Channel.Tenant } },
        ["text"] = text,
    };

    public static JsonObject Invoke(Channel channel, string name, JsonNode? value = null, string? id = null)
    {
        var invoke = Message(channel, string.Empty, id);
        invoke["type"] = "invoke";
        invoke["name"] = name;
        invoke["value"] = value;
        invoke["replyToId"] = "card-1";
        invoke.Remove("text");
        return invoke;
    }

    public static JsonObject CardAction(Channel channel, string verb, string? id = null) => Invoke(
        channel,
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { ["step"] = "subject" } } },
        id);
}
