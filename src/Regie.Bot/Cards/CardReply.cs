using Regie.Bot.Turns;

namespace Regie.Bot.Cards;

/// <summary>Answers a turn with a card: in place of the card that was clicked when the client can do that, as a message otherwise.</summary>
public static class CardReply
{
    private const string Key = "regie.card";

    /// <summary>Shows a card to the person of this turn.</summary>
    public static Task ShowAsync(ITurnContext turn, AdaptiveCard card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.TurnState.Get<RegieTurn>() is not { AnswersInPrivate: true } regie)
            return ShowAllAsync(turn, card, cancellationToken);
        PrivateAnswers.Add(regie, () => AsMessage(card));
        return Task.CompletedTask;
    }

    /// <summary>Shows a card to everyone in the conversation of this turn; to the person alone when a card was clicked.</summary>
    public static Task ShowAllAsync(ITurnContext turn, AdaptiveCard card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            turn.TurnState.Set(Key, card);
            return Task.CompletedTask;
        }

        var message = MessageFactory.Attachment(AsAttachment(card));
        // A submit of an older client: its card is a message of its own in a personal chat, so it can be replaced there.
        if (turn.Activity.Value is not null && turn.Activity.ReplyToId is { Length: > 0 } clicked && turn.Activity.Conversation?.ConversationType == "personal")
        {
            message.Id = clicked;
            return turn.UpdateActivityAsync(message, cancellationToken);
        }

        return turn.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>The card that this turn is answered with; null when none was shown.</summary>
    public static AdaptiveCard? Of(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<AdaptiveCard>(Key);
    }

    /// <summary>A card as an attachment.</summary>
    public static Attachment AsAttachment(AdaptiveCard card) =>
        new() { ContentType = AdaptiveCard.ContentType, Content = SdkSeam.CardContent(card) };

    /// <summary>A message that holds one card.</summary>
    public static Activity AsMessage(AdaptiveCard card) => (Activity)MessageFactory.Attachment(AsAttachment(card));
}
