using Regie.Bot.Diagnostics;
using Regie.Bot.Outbox;

namespace Regie.Bot.Turns;

/// <summary>
/// What a turn says to one person among others: kept until the turn's changes are written, then sent so that only that person sees it
/// (docs/decisions/0014). When Teams does not take it, it goes to the person's own chat; never to everyone.
/// </summary>
public sealed class PrivateAnswers(Func<IMessenger> messenger, ILogger<PrivateAnswers> logger)
{
    /// <summary>Keeps an answer for the end of the turn.</summary>
    /// <param name="turn">The turn of the person.</param>
    /// <param name="message">Makes the message; a second time when it has to go elsewhere.</param>
    internal static void Add(RegieTurn turn, Func<Activity> message)
    {
        var kept = turn.Context.TurnState.Get<Kept>();
        if (kept is null)
            turn.Context.TurnState.Set(kept = new Kept(turn));
        kept.Messages.Add(message);
    }

    /// <summary>Sends what was kept, in order. What cannot be sent is logged: the turn stands.</summary>
    internal async Task SendAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<Kept>() is not { } kept)
            return;
        foreach (var message in kept.Messages)
            await SendAsync(kept.Turn, message, cancellationToken);
    }

    private async Task SendAsync(RegieTurn turn, Func<Activity> message, CancellationToken cancellationToken)
    {
        try
        {
            await messenger().PostForOneAsync(turn.Place, turn.Person.Id, message(), cancellationToken);
        }
        catch (SendException failure)
        {
            logger.NotShownToOne(turn.Context.Activity.Id, turn.Place.ConversationId, failure.Failure, failure.Message);
            // It may be there after all: nothing is said twice.
            if (failure.Failure != SendFailure.Ambiguous)
                await ToOwnChatAsync(turn, message(), cancellationToken);
        }
    }

    private async Task ToOwnChatAsync(RegieTurn turn, Activity message, CancellationToken cancellationToken)
    {
        try
        {
            await messenger().PostToPersonAsync(turn.Place, turn.Person.Id, message, cancellationToken);
        }
        catch (SendException failure)
        {
            logger.NotSentToPerson(turn.Context.Activity.Id, turn.Place.ConversationId, failure.Failure, failure.Message);
        }
    }

    private sealed record Kept(RegieTurn Turn)
    {
        public List<Func<Activity>> Messages { get; } = [];
    }
}
