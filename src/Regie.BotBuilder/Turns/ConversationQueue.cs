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
    private readonly Dictionary<string, Line> _lines = [];

    /// <summary>Conversations in which a turn runs or waits.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
            {
                return _lines.Count;
            }
        }
    }

    /// <summary>Waits for a place in a conversation. Dispose it when the turn has ended. Null when too many wait already.</summary>
    public ValueTask<Place?> EnterAsync(string conversation)
    {
        lock (_gate)
        {
            if (!_lines.TryGetValue(conversation, out var line))
            {
                _lines.Add(conversation, new Line());
                return new ValueTask<Place?>(new Place(this, conversation));
            }

            if (line.Waiting.Count >= MostWaiting)
            {
                return default;
            }

            var turn = new TaskCompletionSource<Place?>(TaskCreationOptions.RunContinuationsAsynchronously);
            line.Waiting.Enqueue(turn);
            return new ValueTask<Place?>(turn.Task);
        }
    }

    private void Leave(string conversation)
    {
        TaskCompletionSource<Place?> next;
        lock (_gate)
        {
            if (_lines[conversation].Waiting.Count == 0)
            {
                _lines.Remove(conversation);
                return;
            }

            next = _lines[conversation].Waiting.Dequeue();
        }

        next.SetResult(new Place(this, conversation));
    }

    private sealed class Line
    {
        public Queue<TaskCompletionSource<Place?>> Waiting { get; } = [];
    }

    /// <summary>The right to run a turn in a conversation.</summary>
    internal sealed class Place(ConversationQueue queue, string conversation) : IDisposable
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
