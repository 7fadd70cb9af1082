using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.Turns;

/// <summary>
/// Gives each turn a session and commits it when the turn has ended well. A turn that lost a race writes nothing; the adapter runs it again on
/// fresh state, and nobody has seen the first try, because replies are held until here.
/// </summary>
public sealed class SessionMiddleware(IDocumentStore store, IOutboxSignal outbox, PrivateAnswers answers) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var session = new DocumentSession(store);
        turnContext.TurnState.Set(session);
        await next(cancellationToken);
        if (await CommitAsync(session))
            outbox.Wake();
        await answers.SendAsync(turnContext, CancellationToken.None);
    }

    /// <summary>The session of a turn.</summary>
    /// <exception cref="InvalidOperationException">The middleware is not in the pipeline.</exception>
    public static DocumentSession SessionOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<DocumentSession>() ?? throw new InvalidOperationException("SessionMiddleware is not in the adapter's pipeline.");
    }

    private static async Task<bool> CommitAsync(DocumentSession session)
    {
        try
        {
            // The turn has been decided: the caller going away does not tear it.
            return await session.CommitAsync(CancellationToken.None);
        }
        catch (DocumentConflictException conflict)
        {
            throw SdkSeam.Conflict(conflict);
        }
    }
}
