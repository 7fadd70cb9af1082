namespace Regie.BotBuilder;

/// <summary>Sees every turn before and after the bot does.</summary>
public interface IMiddleware
{
    /// <summary>Handles one turn. Not calling <paramref name="next"/> ends the turn here.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Runs what comes after this middleware.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
