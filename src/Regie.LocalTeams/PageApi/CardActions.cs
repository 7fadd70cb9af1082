using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.PageApi;

/// <summary>Carries out an action on a card as a Teams client does: asks the bot and shows what it answers.</summary>
internal sealed class CardActions(BotClient bot, ActivityFactory activities, Conversations conversations, ILogger<CardActions> log)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public async Task<ActionAnswer> ExecuteAsync(
        Chat chat, Person person, ChatMessage card, JsonObject action, string trigger, CancellationToken cancellationToken)
    {
        var reply = await bot.SendAsync(activities.CardAction(chat, person, card, action, trigger), cancellationToken);
        if (!reply.IsSuccess)
            return Failed(person, action, reply.Status);
        if (reply.Body is not { } body || body.Count == 0)
            return new ActionAnswer(reply.Status, "none");
        var status = body.Number("statusCode") ?? (int)HttpStatusCode.OK;
        switch (body.Text("type"))
        {
            case CardType when status == 200 && body.Object("value") is { } shown && shown.Text("type") == "AdaptiveCard":
                conversations.Show(chat, card, person, shown);
                return new ActionAnswer(status, "card", (JsonObject)shown.DeepClone());
            case MessageType when status == 200 && body.Text("value") is { } text:
                return new ActionAnswer(status, "message", Text: text);
            default:
                return Failed(person, action, status, body.Object("value").Text("message"));
        }
    }

    private ActionAnswer Failed(Person person, JsonObject action, int status, string? message = null)
    {
        Log.InvokeFailed(log, action.Text("verb"), status);
        var text = message ?? (person.Locale == "nl-NL"
            ? "Er ging iets mis. Probeer het opnieuw."
            : "Something went wrong. Please try again.");
        return new ActionAnswer(status, "error", Text: text);
    }
}
