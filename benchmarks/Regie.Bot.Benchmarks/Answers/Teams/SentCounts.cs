namespace Regie.Bot.Benchmarks.Answers.Teams;

/// <summary>How much the bot sent by itself. Safe for use by many threads.</summary>
internal sealed class SentCounts
{
    private long _invitations;
    private long _reminders;
    private long _verdicts;
    private long _others;
    private long _updates;

    /// <summary>Invitations in personal chats.</summary>
    public long Invitations => Interlocked.Read(ref _invitations);

    /// <summary>Reminders in personal chats.</summary>
    public long Reminders => Interlocked.Read(ref _reminders);

    /// <summary>Verdicts in channels.</summary>
    public long Verdicts => Interlocked.Read(ref _verdicts);

    /// <summary>Cards brought up to date.</summary>
    public long Updates => Interlocked.Read(ref _updates);

    /// <summary>Everything.</summary>
    public long All => Invitations + Reminders + Verdicts + Updates + Interlocked.Read(ref _others);

    /// <summary>A message was created.</summary>
    public void Created(string conversation, ReadOnlySpan<byte> activity)
    {
        ref var count = ref _others;
        if (activity.IndexOf("verdict.details"u8) >= 0)
            count = ref _verdicts;
        else if (conversation.StartsWith("a:", StringComparison.Ordinal) && activity.IndexOf("questions.begin"u8) >= 0)
            count = ref activity.IndexOf("\"Herinnering\""u8) >= 0 ? ref _reminders : ref _invitations;
        Interlocked.Increment(ref count);
    }

    /// <summary>A message was updated.</summary>
    public void Updated() => Interlocked.Increment(ref _updates);
}
