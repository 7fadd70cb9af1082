namespace Regie.BotBuilder;

/// <summary>Saves bot state after each turn.</summary>
public class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        foreach (var state in botStates)
        {
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }
}
