using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Counts the uses of a card in the state of the conversation, and answers how many; saves when the turn has its answer, as bots do.</summary>
internal sealed class CountingCardBot(IStorage storage) : ActivityHandler
{
    private readonly ConversationState _state = new(storage);

    /// <summary>What the first use waits for after it has read the state; null for nothing.</summary>
    public TaskCompletionSource? Hold { get; init; }

    public TaskCompletionSource Started { get; } = new();

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var counter = await _state.CreateProperty<Counter>("counter").GetAsync(turnContext, () => new Counter(), cancellationToken);
        var number = ++counter.Count;
        Started.TrySetResult();
        await (Hold?.Task ?? Task.CompletedTask);
        return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = $"antwoord {number}" };
    }
}
