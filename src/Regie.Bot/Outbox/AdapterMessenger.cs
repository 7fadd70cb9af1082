namespace Regie.Bot.Outbox;

/// <summary>Sends through Bot Builder's adapter, in proactive turns.</summary>
internal sealed class AdapterMessenger(BotAdapter adapter, IConfiguration configuration, TimeProvider time) : IMessenger
{
    private readonly string? _appId = configuration["MicrosoftAppId"];

    /// <inheritdoc/>
    public async Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        SentMessage? sent = null;
        await InConversationAsync(place, place.ConversationId, isRepeatable: false, async turn => sent = await SendAsync(turn, message, cancellationToken), cancellationToken);
        return sent!;
    }

    /// <inheritdoc/>
    public async Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        SdkSeam.Target(message);
        SentMessage? sent = null;
        await InConversationAsync(place, place.ConversationId, isRepeatable: false, async turn => sent = await SendAsync(turn, message, cancellationToken), cancellationToken, new ChannelAccount(personId));
        return sent!;
    }

    /// <inheritdoc/>
    public async Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        SentMessage? sent = null;
        var thread = new ConversationParameters(
            isGroup: true,
            bot: new ChannelAccount(place.BotId),
            activity: (Activity)message,
            channelData: new TeamsChannelData { Channel = new ChannelInfo(place.ChannelId), Tenant = new TenantInfo(place.TenantId) },
            tenantId: place.TenantId);
        await CreateAsync(place, thread, isRepeatable: false, turn =>
        {
            sent = Sent(turn.Activity.Conversation?.Id, turn.Activity.Id);
            return Task.CompletedTask;
        }, cancellationToken);
        return sent!;
    }

    /// <inheritdoc/>
    public async Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        string? chat = null;
        var personal = new ConversationParameters(
            isGroup: false,
            bot: new ChannelAccount(place.BotId),
            members: [new ChannelAccount(personId)],
            channelData: new TeamsChannelData { Tenant = new TenantInfo(place.TenantId) },
            tenantId: place.TenantId);

        // Teams gives the chat that is there, so this may be repeated; the message after it may not.
        await CreateAsync(place, personal, isRepeatable: true, turn =>
        {
            chat = turn.Activity.Conversation.Id;
            return Task.CompletedTask;
        }, cancellationToken);
        return await PostAsync(place with { ConversationId = chat!, ConversationType = "personal" }, message, cancellationToken);
    }

    /// <inheritdoc/>
    public Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(sent);
        message.Id = sent.ActivityId;
        return InConversationAsync(
            place, sent.ConversationId, isRepeatable: true, turn => turn.UpdateActivityAsync(message, cancellationToken), cancellationToken);
    }

    private static async Task<SentMessage> SendAsync(ITurnContext turn, IMessageActivity message, CancellationToken cancellationToken)
    {
        var response = await turn.SendActivityAsync(message, cancellationToken);
        return Sent(turn.Activity.Conversation.Id, response.Id);
    }

    /// <summary>Teams always says which message it made. An answer that does not say so is perhaps not from Teams at all, but from something in between.</summary>
    private static SentMessage Sent(string? conversation, string? activity) => string.IsNullOrEmpty(conversation) || string.IsNullOrEmpty(activity)
        ? throw new SendException(SendFailure.Ambiguous, "an answer that names no message")
        : new SentMessage(conversation, activity);

    private Task InConversationAsync(
        Place place, string conversationId, bool isRepeatable, Func<ITurnContext, Task> work, CancellationToken cancellationToken, ChannelAccount? recipient = null)
    {
        var conversation = new ConversationAccount(id: conversationId, conversationType: place.ConversationType, tenantId: place.TenantId);
        var reference = new ConversationReference
        {
            Bot = new ChannelAccount(place.BotId),
            ChannelId = Channels.Msteams,
            Conversation = conversation,
            ServiceUrl = place.ServiceUrl,
            User = recipient!,
        };
        return JudgedAsync(
            isRepeatable, work, callback => adapter.ContinueConversationAsync(AppId(place), reference, callback, cancellationToken), cancellationToken);
    }

    private Task CreateAsync(
        Place place, ConversationParameters parameters, bool isRepeatable, Func<ITurnContext, Task> work, CancellationToken cancellationToken) =>
        JudgedAsync(
            isRepeatable,
            work,
            callback => adapter.CreateConversationAsync(
                AppId(place), Channels.Msteams, place.ServiceUrl, null, parameters, callback, cancellationToken),
            cancellationToken);

    /// <summary>
    /// Runs a proactive turn. What fails in it is kept from the adapter's error handler, which would tell the conversation of a fault that nobody
    /// there caused.
    /// </summary>
    private async Task JudgedAsync(
        bool isRepeatable, Func<ITurnContext, Task> work, Func<BotCallbackHandler, Task> run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Exception? fault = null;
        try
        {
            await run(async (turn, _) =>
            {
                try
                {
                    await work(turn);
                }
                catch (Exception inTurn)
                {
                    fault = inTurn;
                }
            });
        }
        catch (Exception outside)
        {
            fault ??= outside;
        }
        if (fault is not null)
            throw SendFaults.Judge(fault, isRepeatable, time);
    }

    /// <summary>The app's id; a bot without one, as in Microsoft's playground, goes by its id in the channel.</summary>
    private string AppId(Place place) =>
        !string.IsNullOrEmpty(_appId) ? _appId : place.BotId.StartsWith("28:", StringComparison.Ordinal) ? place.BotId[3..] : place.BotId;
}
