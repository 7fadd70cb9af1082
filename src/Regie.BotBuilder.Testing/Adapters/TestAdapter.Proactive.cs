using System.Security.Claims;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <content>Turns that the bot begins.</content>
public partial class TestAdapter
{
    /// <summary>Starts an empty conversation on the channel and runs a turn in it. What is in the queue is thrown away.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="callback">What the bot does there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = NewConversation();
        return RunAsync(update, callback, cancellationToken);
    }

    /// <summary>Creates a conversation and runs a turn in it.</summary>
    /// <inheritdoc/>
    public override Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var created = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = NextId(),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = NewConversation(),
            Recipient = conversationParameters.Bot ?? Conversation.Bot,
            From = conversationParameters.Members is [var member, ..] ? member : Conversation.User!,
            Timestamp = TimeProvider.GetUtcNow(),
        };
        created.Conversation.IsGroup = conversationParameters.IsGroup;
        created.Conversation.TenantId = conversationParameters.TenantId;
        return RunAsync(created, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RunAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync("", reference, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync("", reference, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(continuationActivity, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(continuationActivity, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(continuationActivity, callback, cancellationToken);

    private static ConversationAccount NewConversation() => new() { Id = Guid.NewGuid().ToString("n") };
}
