using System.Text.Json.Nodes;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Chats;

/// <summary>What people and the bot do in chats: stored first, then told to the pages and to the bot.</summary>
internal sealed class Conversations(
    MessageStore messages, ViewStore views, MessageClock ids, DeliveryStore deliveries, DeliveryLanes lanes, ActivityFactory activities, ChatEvents events)
{
    /// <summary>A person writes. The bot hears it in a personal chat, and elsewhere when it is mentioned.</summary>
    /// <param name="threadId">The first message of the thread that it answers; null begins one.</param>
    public ChatMessage Write(Chat chat, Person person, string text, string? threadId, bool mentionBot)
    {
        var content = new JsonObject
        {
            ["type"] = "message",
            ["text"] = mentionBot ? $"{activities.Mention} {text}" : text,
            ["textFormat"] = "plain",
        };
        if (mentionBot)
            content["entities"] = activities.MentionEntities();

        Delivery? delivery = null;
        var message = messages.Add(new NewMessage(chat.ConversationId, threadId, person.Key, content), (connection, stored) =>
        {
            if (mentionBot || chat.Kind == ChatKind.Personal)
                delivery = DeliveryStore.Add(connection, chat.ConversationId, activities.Message(chat, person, stored));
        });
        events.Message(chat, message);
        if (delivery is not null)
            lanes.Add(delivery);
        return message;
    }

    /// <summary>A person presses an Action.Submit; the bot hears it in the background.</summary>
    public void Submit(Chat chat, Person person, ChatMessage card, JsonObject data) =>
        lanes.Add(deliveries.Add(chat.ConversationId, activities.Submit(chat, person, card, ids.Next().Id, data)));

    /// <summary>The bot writes.</summary>
    /// <param name="recipient">The only one who is to see it; null for everyone in the chat.</param>
    public ChatMessage Post(Chat chat, string? threadId, JsonObject activity, Person? recipient = null)
    {
        var message = messages.Add(new NewMessage(chat.ConversationId, threadId, Author: null, activity, recipient?.Key));
        events.Message(chat, message);
        return message;
    }

    /// <summary>The bot replaces what it wrote, for everyone.</summary>
    /// <returns>False when the message was deleted.</returns>
    public bool Replace(Chat chat, ChatMessage message, JsonObject activity)
    {
        if (!messages.Replace(message, activity))
            return false;
        events.Update(chat, message);
        return true;
    }

    /// <summary>The bot takes back what it wrote.</summary>
    /// <returns>False when it was deleted already.</returns>
    public bool Delete(Chat chat, ChatMessage message)
    {
        if (!messages.Delete(message))
            return false;
        events.Delete(chat, message);
        return true;
    }

    /// <summary>The bot answered one person's action with a card: that person sees it in place of the message's own.</summary>
    public void Show(Chat chat, ChatMessage message, Person person, JsonObject card)
    {
        views.Set(message, person.Key, card);
        events.View(chat, message, person);
    }
}
