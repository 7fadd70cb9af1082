using System.Text.Json.Nodes;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.PageApi;

/// <summary>Turns what is stored into what one person sees.</summary>
internal sealed class MessageViews(Municipality municipality, BotIdentity bot)
{
    public MessageView Of(ChatMessage message, CardView? view)
    {
        var activity = message.Activity;
        return new MessageView(
            message.Id,
            message.ThreadId,
            Author(message.Author),
            activity.Text("text") ?? "",
            activity.Text("textFormat") ?? "markdown",
            message.At,
            message.Edited,
            message.Deleted,
            Objects(activity.Array("attachments")),
            Objects(activity.Array("entities")),
            message.Recipient is not null,
            view is null ? null : new PersonalCardView(view.Card, view.At));
    }

    private AuthorView Author(string? key) => key is null
        ? new AuthorView(null, bot.Name, IsBot: true)
        : new AuthorView(key, municipality.FindByKey(key)?.Name ?? key, IsBot: false);

    /// <summary>The page may rely on objects; whatever else a bot put there is left out.</summary>
    private static JsonArray Objects(JsonArray? items) => new([.. items?.OfType<JsonObject>().Select(item => item.DeepClone()) ?? []]);
}
