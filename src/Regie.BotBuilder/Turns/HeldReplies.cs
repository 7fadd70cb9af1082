using System.Globalization;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// What a turn sends, updates and deletes, held until the turn has ended well and its state is written. So a turn that is run again
/// was never seen, and a fast answer cannot overtake the state that it needs.
/// </summary>
internal sealed class HeldReplies(TimeProvider time)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);
    private readonly List<Func<IConnectorClient, CancellationToken, Task>> _held = [];

    // Ids that stand for others are never the same twice, also when a bot keeps one longer than its turn.
    private static readonly string Prefix = $"held:{Guid.NewGuid().ToString("N")[..12]}:";
    private static long _last;

    // Real ids by those that stand for them; only kept when something that is held will need them.
    private Dictionary<string, string>? _ids;

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => _held.Count == 0;

    /// <summary>Holds an activity that is to be sent, as it is now.</summary>
    /// <returns>An id that stands for it in this turn: it may be updated or deleted under it.</returns>
    /// <exception cref="ArgumentException">It breaks the protocol.</exception>
    public string Send(IConnectorClient client, Activity activity)
    {
        var provisional = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Interlocked.Increment(ref _last)}");
        var send = SenderOf(client, activity);
        _held.Add(async (_, cancellationToken) =>
        {
            var response = await send(cancellationToken);
            _ids?[provisional] = response.Id;
            activity.Id = response.Id;
        });
        return provisional;
    }

    /// <summary>Holds a replacement of an activity.</summary>
    public void Update(Activity activity)
    {
        var copy = activity.Copy();
        _ids ??= [];
        _held.Add((client, cancellationToken) =>
        {
            copy.Id = Real(copy.Id);
            return client.Conversations.UpdateActivityAsync(copy, cancellationToken);
        });
    }

    /// <summary>Holds the deletion of an activity.</summary>
    public void Delete(string conversationId, string activityId)
    {
        _ids ??= [];
        _held.Add((client, cancellationToken) => client.Conversations.DeleteActivityAsync(conversationId, Real(activityId)!, cancellationToken));
    }

    /// <summary>Holds a pause between two others.</summary>
    public void Delay(TimeSpan delay) =>
        _held.Add((_, cancellationToken) => Task.Delay(delay < LongestDelay ? delay : LongestDelay, time, cancellationToken));

    /// <summary>Forgets all that is held.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Does all that is held, in order. What the channel does not take is left; the rest still goes.</summary>
    /// <returns>Why what was left was not taken; null when all was.</returns>
    public async Task<List<Exception>?> ReleaseAsync(IConnectorClient client, CancellationToken cancellationToken)
    {
        List<Exception>? failures = null;
        foreach (var operation in _held)
        {
            try
            {
                await operation(client, cancellationToken);
            }
            catch (Exception e) when (DeliveryFailures.Classify(e) is not null || e is ArgumentException or System.Text.Json.JsonException or NotSupportedException or InvalidOperationException)
            {
                (failures ??= []).Add(e);
            }
        }

        _held.Clear();
        return failures;
    }

    private static Func<CancellationToken, Task<ResourceResponse>> SenderOf(IConnectorClient client, Activity activity)
    {
        if (client is ConnectorClient ours)
        {
            return ours.Prepare(activity).SendAsync;
        }

        OutgoingActivity.Demand(activity);
        var copy = activity.Copy();
        return cancellationToken => ActivitySender.SendAsync(client, copy, cancellationToken);
    }

    private string? Real(string? id) => id is not null && _ids!.TryGetValue(id, out var real) ? real : id;
}
