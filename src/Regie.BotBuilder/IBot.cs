namespace Regie.BotBuilder;

/// <summary>A bot: what handles an activity that came in.</summary>
public interface IBot
{
    /// <summary>Handles one activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
