using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Keeps what a turn sends.</summary>
internal sealed class SilentAdapter : BotAdapter
{
    public List<string> Calls { get; } = [];

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback) => RunPipelineAsync(turnContext, callback, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Calls.AddRange(activities.Select(activity => $"send {activity.Text}"));
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"id-{i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Calls.Add($"update {activity.Id} {activity.Text}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Calls.Add($"delete {reference.ActivityId}");
        return Task.CompletedTask;
    }
}
