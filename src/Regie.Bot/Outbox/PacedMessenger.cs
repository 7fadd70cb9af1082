namespace Regie.Bot.Outbox;

/// <summary>
/// Sends inside Teams' limits, and notes for the dispatcher what was sent. A send that would have to wait long is refused as throttled
/// before it goes out, so that nobody waits for it.
/// </summary>
internal sealed class PacedMessenger(IMessenger messenger, SendPacer pacer, TimeProvider time) : IMessenger
{
    /// <summary>The longest that a worker waits for its turn.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How long a conversation rests when Teams asked to wait and did not say how long.</summary>
    private static readonly TimeSpan UnnamedWait = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        return CreateAsync(place.TenantId, place.ConversationId, token => messenger.PostAsync(place, message, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        return CreateAsync(place.TenantId, place.ConversationId, token => messenger.PostForOneAsync(place, personId, message, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        return CreateAsync(place.TenantId, place.ChannelId ?? place.ConversationId, token => messenger.PostThreadAsync(place, message, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        return CreateAsync(place.TenantId, personId, token => messenger.PostToPersonAsync(place, personId, message, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(sent);
        return PaceAsync(place.TenantId, sent.ConversationId, async token =>
        {
            await messenger.UpdateAsync(place, sent, message, token);
            return sent;
        }, cancellationToken);
    }

    private async Task<SentMessage> CreateAsync(
        string tenant, string conversation, Func<CancellationToken, Task<SentMessage>> send, CancellationToken cancellationToken)
    {
        var attempt = SendAttempt.Current;
        return await PaceAsync(tenant, conversation, async token =>
        {
            attempt?.Open();
            try
            {
                var sent = await send(token);
                attempt?.Succeeded(sent);
                return sent;
            }
            catch (SendException failure) when (failure.Failure != SendFailure.Ambiguous)
            {
                attempt?.NotDone();
                throw;
            }
        }, cancellationToken);
    }

    private async Task<SentMessage> PaceAsync(
        string tenant, string conversation, Func<CancellationToken, Task<SentMessage>> send, CancellationToken cancellationToken)
    {
        var wait = pacer.Reserve(tenant, conversation, Patience);
        if (wait > Patience)
            throw new SendException(SendFailure.Throttled, "within Teams' limits, by the bot itself", wait);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await send(cancellationToken);
        }
        catch (SendException failure) when (failure.Failure == SendFailure.Throttled)
        {
            pacer.Pause(tenant, conversation, failure.RetryAfter ?? UnnamedWait);
            throw;
        }
    }
}
