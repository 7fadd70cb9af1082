using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

/// <summary>
/// Connects a bot to channels through the Bot Connector. Turns of one conversation run one at a time in order of arrival. What a turn
/// sends is held until the turn has ended, so its state is written before anyone sees an answer; typing goes out at once. In a
/// proactive turn everything goes out at once.
/// </summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    private readonly BotFrameworkAuthentication _authentication;
    private readonly TimeProvider _time;

    /// <summary>Creates the adapter.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        _authentication = botFrameworkAuthentication;
        _time = botFrameworkAuthentication.Time;
        _redeliveries = new Redeliveries(_time);
        Logger = logger ?? botFrameworkAuthentication.CreateLogger(GetType());
    }

    /// <summary>Where this adapter logs.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        OutgoingActivity.Demand(activity);
        if (turnContext.TurnState.Get<HeldReplies>() is { } held)
        {
            held.Update(activity);
            return new ResourceResponse(activity.Id);
        }

        return await Client(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        if (turnContext.TurnState.Get<HeldReplies>() is { } held)
        {
            held.Delete(reference.Conversation.Id, reference.ActivityId!);
            return Task.CompletedTask;
        }

        return Client(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId!, cancellationToken);
    }

    private static IConnectorClient Client(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This turn has no connector client.");

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var held = turnContext.TurnState.Get<HeldReplies>();
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                // Written now: an answer that cannot be written fails the turn before anything of it is kept.
                turnContext.TurnState.Set(activity.Value is InvokeResponse response ? TurnAnswer.From(response) : null);
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return new ResourceResponse();

            case ActivityTypesEx.Delay when held is not null:
                held.Delay(ActivitySender.DelayOf(activity));
                return new ResourceResponse();

            case ActivityTypesEx.Delay:
                await Task.Delay(ActivitySender.DelayOf(activity), _time, cancellationToken);
                return new ResourceResponse();

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse();

            case not ActivityTypes.Typing when held is not null:
                return new ResourceResponse(held.Send(Client(turnContext), activity));

            default:
                return await ActivitySender.SendAsync(Client(turnContext), activity, cancellationToken);
        }
    }

    private TurnContext CreateTurnContext(Activity activity, ClaimsIdentity identity, string? audience, IConnectorClient client, ConnectorFactory factory, BotCallbackHandler callback)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Set<System.Security.Principal.IIdentity>(BotIdentityKey, identity);
        context.TurnState.Set(client);
        context.TurnState.Set(callback);
        context.TurnState.Set(factory);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}
