namespace Regie.Bot.Tests.Outbox;

/// <summary>An adapter without a channel: remembers what it was asked to do, and fails as it is told.</summary>
internal sealed class ScriptedAdapter : BotAdapter
{
    public List<string> Calls { get; } = [];

    public ConversationParameters? Created { get; private set; }

    public ConversationReference? Reference { get; private set; }

    public Activity? Sent { get; private set; }

    /// <summary>Thrown when a conversation is made.</summary>
    public Exception? CreateFault { get; set; }

    /// <summary>Thrown when something is sent or updated.</summary>
    public Exception? SendFault { get; set; }

    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        Calls.Add($"continue {botId}");
        Reference = reference;
        return base.ContinueConversationAsync(botId, reference, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        Calls.Add($"create {botAppId} {channelId} {serviceUrl}");
        Created = conversationParameters;
        if (CreateFault is { } fault)
            throw fault;
        var activity = new Activity { Type = ActivityTypes.Event, Id = "first", ChannelId = channelId, ServiceUrl = serviceUrl, Conversation = new ConversationAccount(id: "made") };
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Calls.Add($"send to {activities[0].Conversation.Id}");
        Sent = activities[0];
        return SendFault is { } fault ? throw fault : Task.FromResult<ResourceResponse[]>([new ResourceResponse("sent")]);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Calls.Add($"update {activity.Id} in {activity.Conversation.Id}");
        return SendFault is { } fault ? throw fault : Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
