using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Counts the commands and results that reach it.</summary>
internal sealed class CommandBot : ActivityHandler
{
    public int Handled { get; private set; }

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(Handled++);

    protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(Handled++);
}
