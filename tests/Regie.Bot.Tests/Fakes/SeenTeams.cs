using System.Globalization;
using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Fakes;

/// <summary>Stands in for Teams: keeps what was sent, and refuses for people who blocked the bot.</summary>
internal sealed class SeenTeams : IMessenger
{
    private readonly List<SeenMessage> _seen = [];

    /// <summary>People who blocked the bot.</summary>
    public HashSet<string> Blocked { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything that arrived, oldest first.</summary>
    public IReadOnlyList<SeenMessage> Seen => _seen;

    /// <summary>What one place or person sees now: each message in its newest form.</summary>
    public IReadOnlyList<SeenMessage> At(string place) =>
        [.. _seen.Where(seen => seen.To == place).GroupBy(seen => seen.ActivityId).Select(versions => versions.Last())];

    public Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) => Keep(place.ConversationId, message);

    public Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken) =>
        Keep($"{place.ConversationId} for {personId}", message);

    public Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) => Keep(place.ChannelId!, message);

    public Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken) =>
        Blocked.Contains(personId) ? throw new SendException(SendFailure.Blocked, "MessageWritesBlocked") : Keep(personId, message);

    public Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken)
    {
        _seen.Add(new SeenMessage(sent.ConversationId, sent.ActivityId, IsUpdate: true, (Activity)message));
        return Task.CompletedTask;
    }

    private Task<SentMessage> Keep(string to, IMessageActivity message)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"activity-{_seen.Count + 1}");
        _seen.Add(new SeenMessage(to, id, IsUpdate: false, (Activity)message));
        return Task.FromResult(new SentMessage(to, id));
    }
}
