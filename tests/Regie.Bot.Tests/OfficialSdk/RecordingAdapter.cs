namespace Regie.Bot.Tests.OfficialSdk;

/// <summary>An adapter without a channel that notes what leaves, in order.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    private int _sent;

    public List<string> Calls { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Calls.AddRange(activities.Select(activity => $"send {activity.Text}"));
        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse($"sent-{++_sent}")));
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
