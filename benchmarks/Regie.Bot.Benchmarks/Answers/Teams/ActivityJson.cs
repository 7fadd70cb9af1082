using System.Buffers;
using System.Text.Json;
using Regie.BotBuilder.Benchmarks.Channel;

namespace Regie.Bot.Benchmarks.Answers.Teams;

/// <summary>Activities as Teams sends them.</summary>
/// <param name="serviceUrl">Where the bot finds Teams.</param>
internal sealed class ActivityJson(string serviceUrl)
{
    private const string BotId = "28:" + Registration.AppId;
    private const string Mention = "<at>Regie.Bot</at>";

    /// <summary>A person clicks a button.</summary>
    /// <param name="to">Where it is written.</param>
    /// <param name="person">Who.</param>
    /// <param name="conversation">Where.</param>
    /// <param name="team">The team whose channel that is; null in a personal chat.</param>
    /// <param name="verb">The button.</param>
    /// <param name="data">Writes what goes along.</param>
    public void Invoke(IBufferWriter<byte> to, Persona person, string conversation, Team? team, string verb, Action<Utf8JsonWriter> data)
    {
        using var json = new Utf8JsonWriter(to);
        Begin(json, "invoke", person, conversation, team);
        json.WriteString("name", "adaptiveCard/action");
        json.WriteStartObject("value");
        json.WriteString("trigger", "manual");
        json.WriteStartObject("action");
        json.WriteString("type", "Action.Execute");
        json.WriteString("verb", verb);
        json.WriteStartObject("data");
        data(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A person types something that mentions the bot.</summary>
    public void Message(IBufferWriter<byte> to, Persona person, string conversation, Team team, string text)
    {
        using var json = new Utf8JsonWriter(to);
        Begin(json, "message", person, conversation, team);
        json.WriteString("text", $"{Mention} {text}");
        json.WriteStartArray("entities");
        json.WriteStartObject();
        json.WriteString("type", "mention");
        json.WriteString("text", Mention);
        json.WriteStartObject("mentioned");
        json.WriteString("id", BotId);
        json.WriteString("name", "Regie.Bot");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Begin(Utf8JsonWriter json, string type, Persona person, string conversation, Team? team)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("id", $"f:{Guid.NewGuid()}");
        json.WriteString("channelId", "msteams");
        json.WriteString("serviceUrl", serviceUrl);
        json.WriteString("locale", "nl-NL");
        Account(json, "from", person.Id, person.Name);
        Account(json, "recipient", BotId, "Regie.Bot");
        json.WriteStartObject("conversation");
        json.WriteString("id", conversation);
        json.WriteString("conversationType", team is null ? "personal" : "channel");
        json.WriteBoolean("isGroup", team is not null);
        json.WriteString("tenantId", Registration.Tenant);
        json.WriteEndObject();
        json.WriteStartObject("channelData");
        Reference(json, "tenant", Registration.Tenant);
        if (team is not null)
        {
            Reference(json, "team", team.Id);
            Reference(json, "channel", team.ChannelId);
        }

        json.WriteEndObject();
    }

    private static void Account(Utf8JsonWriter json, string property, string id, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("id", id);
        json.WriteEndObject();
    }
}
