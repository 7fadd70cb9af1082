using System.Runtime.InteropServices;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// Lets the turns of one conversation run one at a time in order of arrival, and those of different conversations side by side.
/// What is idle takes no memory.
/// </summary>
internal sealed class ConversationQueue
{
    /// <summary>Most turns that may wait in one conversation. Teams itself delivers a few a second.</summary>
    public const int MostWaiting = 1000;

    private readonly Lock _gate = new();
    // A conversation in which a turn runs, with those that wait; null while none does.
    private readonly Dictionary<(string ChannelId, string Id), Queue<TaskCompletionSource<Place?>>?> _busy = [];

    /// <summary>Conversations in which a turn runs or waits.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
            {
                return _busy.Count;
            }
        }
    }

    /// <summary>Waits for a place in a conversation. Dispose it when the turn has ended. Null when too many wait already.</summary>
    public ValueTask<Place?> EnterAsync(string channelId, string conversationId)
    {
        var conversation = (channelId, conversationId);
        lock (_gate)
        {
            ref var waiting = ref CollectionsMarshal.GetValueRefOrAddDefault(_busy, conversation, out var isBusy);
            if (!isBusy)
            {
                return new ValueTask<Place?>(new Place(this, conversation));
            }

            if (waiting?.Count >= MostWaiting)
            {
                return default;
            }

            var turn = new TaskCompletionSource<Place?>(TaskCreationOptions.RunContinuationsAsynchronously);
            (waiting ??= []).Enqueue(turn);
            return new ValueTask<Place?>(turn.Task);
        }
    }

    private void Leave((string ChannelId, string Id) conversation)
    {
        TaskCompletionSource<Place?> next;
        lock (_gate)
        {
            if (_busy[conversation] is not { Count: > 0 } waiting)
            {
                _busy.Remove(conversation);
                return;
            }

            next = waiting.Dequeue();
        }

        next.SetResult(new Place(this, conversation));
    }

    /// <summary>The right to run a turn in a conversation.</summary>
    internal sealed class Place(ConversationQueue queue, (string ChannelId, string Id) conversation) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!_left)
            {
                _left = true;
                queue.Leave(conversation);
            }
        }
    }
}
