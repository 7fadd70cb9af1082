using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Bot;

/// <summary>Writes activities with everything that Teams puts in them; <c>serviceUrl</c> is added when they are sent.</summary>
internal sealed class ActivityFactory(Municipality municipality, BotIdentity bot, TimeProvider clock)
{
    private static readonly TimeZoneInfo Zone =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>How the bot is mentioned in a text.</summary>
    public string Mention => $"<at>{bot.Name}</at>";

    public JsonArray MentionEntities() => new(new JsonObject
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = bot.Id, ["name"] = bot.Name },
        ["text"] = Mention,
    });

    /// <summary>What a person wrote, as the bot gets it.</summary>
    public JsonObject Message(Chat chat, Person person, ChatMessage message)
    {
        var text = message.Activity["text"]!.GetValue<string>();
        var activity = Base("message", message.Id, chat, person, message.Root);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = Html(text) });
        if (message.Activity["entities"] is JsonArray mentions)
        {
            foreach (var mention in mentions)
                activity["entities"]!.AsArray().Insert(0, mention!.DeepClone());
        }

        if (message.ThreadId is not null)
            activity["replyToId"] = message.ThreadId;
        return activity;
    }

    /// <summary>An Action.Submit on a card: a message without text whose value is what was filled in.</summary>
    public JsonObject Submit(Chat chat, Person person, ChatMessage card, string id, JsonObject data)
    {
        var activity = Base("message", id, chat, person, card.Root);
        activity["replyToId"] = card.Id;
        activity["value"] = data.DeepClone();
        return activity;
    }

    /// <summary>An Action.Execute on a card, or its automatic refresh.</summary>
    public JsonObject CardAction(Chat chat, Person person, ChatMessage card, JsonObject action, string trigger)
    {
        var activity = Base("invoke", NewId(), chat, person, card.Root);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.Id;
        activity["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = trigger };
        return activity;
    }

    /// <summary>The bot was installed in, or removed from, a chat: two activities, as Teams sends them.</summary>
    public IEnumerable<JsonObject> Installation(Chat chat, Person by, bool added)
    {
        var update = Base("conversationUpdate", NewId(), chat, by, threadId: null);
        update[added ? "membersAdded" : "membersRemoved"] = new JsonArray(new JsonObject { ["id"] = bot.Id });
        if (chat.Kind == ChatKind.Channel)
            update["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        yield return update;

        var installation = Base("installationUpdate", NewId(), chat, by, threadId: null);
        installation["action"] = added ? "add" : "remove";
        yield return installation;
    }

    private static string NewId() => $"f:{Guid.NewGuid()}";

    private JsonObject Base(string type, string id, Chat chat, Person person, string? threadId)
    {
        var now = clock.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, Zone);
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = local.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = Zone.Id,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
            ["conversation"] = Conversation(chat, threadId),
            ["recipient"] = new JsonObject { ["id"] = bot.Id, ["name"] = bot.Name },
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = person.Locale,
                ["country"] = person.Locale[^2..],
                ["platform"] = "Web",
                ["timezone"] = Zone.Id,
            }),
            ["channelData"] = ChannelData(chat),
            ["locale"] = person.Locale,
        };
    }

    private JsonObject Conversation(Chat chat, string? threadId)
    {
        var channel = chat.Kind == ChatKind.Channel;
        var conversation = new JsonObject
        {
            ["conversationType"] = channel ? "channel" : "personal",
            ["tenantId"] = municipality.TenantId,
            ["id"] = new ConversationAddress(chat.ConversationId, channel ? threadId : null).ToString(),
        };
        if (channel)
            conversation["isGroup"] = true;
        return conversation;
    }

    private JsonObject ChannelData(Chat chat)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = municipality.TenantId } };
        if (chat.Channel is not { } channel)
            return data;
        data["teamsChannelId"] = channel.Id;
        data["teamsTeamId"] = municipality.Team.Id;
        data["channel"] = new JsonObject { ["id"] = channel.Id };
        data["team"] = new JsonObject
        {
            ["id"] = municipality.Team.Id,
            ["name"] = municipality.Team.Name,
            ["aadGroupId"] = municipality.Team.AadGroupId,
        };
        return data;
    }

    private string Html(string text)
    {
        var mention = HtmlEncoder.Default.Encode(Mention);
        var encoded = HtmlEncoder.Default.Encode(text).Replace(
            mention,
            $"<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">{bot.Name}</span>",
            StringComparison.Ordinal);
        return $"<div><div>{encoded}</div></div>";
    }
}
