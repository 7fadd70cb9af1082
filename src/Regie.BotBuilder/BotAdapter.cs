using System.Security.Claims;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Connects a bot to a channel: makes turns of what comes in and sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Key in TurnState of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Key in TurnState of the caller's identity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Key in TurnState of the scope for outbound tokens.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Handles what a turn throws. When it is null the exception goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware that sees every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware.</summary>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities, in order.</summary>
    /// <returns>The id of each.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity that was sent before.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a proactive turn in a conversation.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What to do in the turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a proactive turn under an identity.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs a proactive turn under an identity, for an audience.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs a proactive turn with an activity.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs a proactive turn with an activity under an identity.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs a proactive turn with an activity under an identity, for an audience.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Creates a conversation on a channel and runs a turn in it.</summary>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="channelId">The channel, e.g. `msteams`.</param>
    /// <param name="serviceUrl">Where the channel takes requests.</param>
    /// <param name="audience">Audience of the outbound token; null for the channel's own.</param>
    /// <param name="conversationParameters">What the conversation should be.</param>
    /// <param name="callback">What to do in the turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs the turn of an activity that is known to be genuine.</summary>
    /// <returns>The answer to an invoke, or the replies when the sender expects them; otherwise null.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot.</exception>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw Unsupported();

    /// <summary>Runs the middleware and then the callback.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e);
        }
    }

    private NotSupportedException Unsupported() => new($"{GetType().Name} does not support this.");
}
