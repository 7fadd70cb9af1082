using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Says what was said, with the number of the message in its conversation.</summary>
internal sealed class EchoBot(ConversationState state) : ActivityHandler
{
    private readonly IStatePropertyAccessor<Counter> _counter = state.CreateProperty<Counter>("counter");

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Count++;
        await turnContext.SendActivityAsync(MessageFactory.Text($"{counter.Count}: {turnContext.Activity.Text}"), cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
