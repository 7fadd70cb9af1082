namespace Regie.Bot.Tests.World;

/// <summary>Gives an activity the id that Teams gave it: the test adapter, of which every activity here has its own, numbers them itself.</summary>
internal sealed class TeamsId(string id) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.Activity.Id = id;
        return next(cancellationToken);
    }
}
