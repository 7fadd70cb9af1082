namespace Regie.BotBuilder.Tests.Fakes;

internal sealed class DelegateMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> onTurn) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) => onTurn(turnContext, next, cancellationToken);
}
