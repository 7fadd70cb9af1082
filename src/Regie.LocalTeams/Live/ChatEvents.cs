using System.Text.Json.Nodes;
using System.Xml;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Live;

/// <summary>The events that the page knows.</summary>
internal sealed class ChatEvents(EventHub hub, Municipality municipality, ShiftableTimeProvider clock)
{
    public void Message(Chat chat, ChatMessage message) => Of("message", chat, message);

    public void Update(Chat chat, ChatMessage message) => Of("update", chat, message);

    public void Delete(Chat chat, ChatMessage message) => Of("delete", chat, message);

    public void View(Chat chat, ChatMessage message, Person person) =>
        hub.Publish([person], new PageEvent("view", Json(chat, message)));

    public void Typing(Chat chat, string? threadId) =>
        hub.Publish(chat.People, new PageEvent(
            "typing", new JsonObject { ["chat"] = chat.Key, ["threadId"] = threadId }.ToJsonString()));

    public void Read(Chat chat, Person person) =>
        hub.Publish([person], new PageEvent("read", new JsonObject { ["chat"] = chat.Key }.ToJsonString()));

    /// <summary>The list of chats, or everything in it, may have changed.</summary>
    public void Chats() => Everyone("chats", []);

    public void Clock() => Everyone("clock", new JsonObject
    {
        ["now"] = MessageStore.Text(clock.GetUtcNow()),
        ["offset"] = XmlConvert.ToString(clock.Offset),
    });

    public void Heartbeat() => Everyone("heartbeat", []);

    private void Everyone(string name, JsonObject data) => hub.Publish([.. municipality.People], new PageEvent(name, data.ToJsonString()));

    private void Of(string name, Chat chat, ChatMessage message) => hub.Publish(
        message.Recipient is { } only ? [.. chat.People.Where(person => person.Key == only)] : chat.People,
        new PageEvent(name, Json(chat, message)));

    private static string Json(Chat chat, ChatMessage message) => new JsonObject
    {
        ["chat"] = chat.Key,
        ["messageId"] = message.Id,
        ["threadId"] = message.ThreadId,
    }.ToJsonString();
}
