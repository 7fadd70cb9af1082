using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

/// <summary>Stands in for Teams: remembers what arrived, and fails as it is told.</summary>
internal sealed class FakeMessenger : IMessenger
{
    private readonly Lock _gate = new();
    private readonly List<string> _arrived = [];
    private int _ids;

    /// <summary>Runs before a send; may throw or wait. Gets where it goes.</summary>
    public Func<string, CancellationToken, Task>? Before { get; set; }

    /// <summary>Runs after a send has arrived; may throw.</summary>
    public Func<string, Task>? After { get; set; }

    /// <summary>What arrived: where and what.</summary>
    public IReadOnlyList<string> Arrived
    {
        get
        {
            lock (_gate)
                return [.. _arrived];
        }
    }

    public Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) =>
        SendAsync(place.ConversationId, message, cancellationToken);

    public Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken) =>
        SendAsync($"{place.ConversationId} for {personId}", message, cancellationToken);

    public Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) =>
        SendAsync(place.ChannelId!, message, cancellationToken);

    public Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken) =>
        SendAsync(personId, message, cancellationToken);

    public Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken) =>
        SendAsync($"{sent.ConversationId}/{sent.ActivityId}", message, cancellationToken);

    private async Task<SentMessage> SendAsync(string to, IMessageActivity message, CancellationToken cancellationToken)
    {
        if (Before is { } before)
            await before(to, cancellationToken);
        string id;
        lock (_gate)
        {
            _arrived.Add($"{to}: {message.Text}");
            id = $"activity-{++_ids}";
        }
        if (After is { } after)
            await after(to);
        return new SentMessage(to, id);
    }
}
