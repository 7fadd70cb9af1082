using System.Globalization;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Counts the messages of a conversation in its state, and says how many.</summary>
internal sealed class CountingBot(IStorage storage) : ActivityHandler
{
    private readonly ConversationState _state = new(storage);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var counter = await _state.CreateProperty<Counter>("counter").GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Count++;

        // As a store over the network would: others get the chance to run in between.
        await Task.Yield();
        await turnContext.SendActivityAsync(counter.Count.ToString(CultureInfo.InvariantCulture), cancellationToken: cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
