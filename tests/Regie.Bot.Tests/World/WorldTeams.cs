using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.World;

/// <summary>Stands in for Teams where the bot writes by itself: keeps what is in each conversation.</summary>
internal sealed class WorldTeams : IMessenger
{
    private readonly Lock _gate = new();
    private readonly List<Posted> _posted = [];
    private int _next = 1000;

    /// <summary>People who cannot be written to.</summary>
    public HashSet<string> Blocked { get; } = [];

    /// <summary>Thrown when a message is for one person among others; null for nothing.</summary>
    public SendException? TargetFault { get; set; }

    /// <summary>Where a message is that one person sees among others.</summary>
    public static string ForOne(string conversation, string person) => $"{conversation} for {person}";

    /// <summary>People to whom the next message arrives, and the answer that says so does not.</summary>
    public HashSet<string> Unanswered { get; } = [];

    /// <summary>Called when a message has arrived; null for nothing.</summary>
    public Action? Arrived { get; set; }

    /// <summary>Everything, oldest first.</summary>
    public IReadOnlyList<Posted> All
    {
        get
        {
            lock (_gate)
                return [.. _posted];
        }
    }

    /// <summary>What is in a conversation, oldest first. A personal chat has the person's id.</summary>
    public IReadOnlyList<Posted> In(string conversation)
    {
        lock (_gate)
            return [.. _posted.Where(post => post.ConversationId == conversation)];
    }

    public Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) => Add(place.ConversationId, message);

    public Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken) =>
        TargetFault is { } fault ? throw fault : Add(ForOne(place.ConversationId, personId), message);

    public Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken) =>
        Add($"{place.ChannelId};messageid={_next}", message);

    public Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken)
    {
        if (Blocked.Contains(personId))
            throw new SendException(SendFailure.Blocked, "blocked");
        var sent = Add(personId, message);
        return Unanswered.Remove(personId) ? throw new SendException(SendFailure.Ambiguous, "no answer") : sent;
    }

    public Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var index = _posted.FindIndex(post => post.ActivityId == sent.ActivityId);
            _posted[index] = _posted[index] with { Card = CardOf(message), Text = message.Text, Updates = _posted[index].Updates + 1 };
        }

        return Task.CompletedTask;
    }

    /// <summary>The card of a message; null when it has none.</summary>
    public static ShownCard? CardOf(IMessageActivity message) =>
        message.Attachments is [{ Content: { } card }, ..] ? new ShownCard(SdkSeam.AsJson(card)) : null;

    private Task<SentMessage> Add(string conversation, IMessageActivity message)
    {
        lock (_gate)
        {
            var id = (_next++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            _posted.Add(new Posted(conversation, id, message.Text, CardOf(message), 0));
            Arrived?.Invoke();
            return Task.FromResult(new SentMessage(conversation, id));
        }
    }
}
