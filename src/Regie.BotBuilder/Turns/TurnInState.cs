using System.Security.Cryptography;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// A turn as the state of its conversation sees it: recognises an activity that was handled before, waits while another instance sends its
/// replies, and leaves its own mark in what it writes.
/// </summary>
/// <remarks>
/// While one instance serves a conversation this costs no round trip. When two do, each tells in its write that it is sending and takes that back
/// with a second write, so that replies arrive in the order of the turns. An instance that dies while it sends holds the others up for
/// <see cref="LongestHold"/>.
/// </remarks>
internal sealed class TurnInState(Guid instance, ReceivedActivity received, TimeProvider time, Func<TurnAnswer?> answerSoFar)
{
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(10);

    /// <summary>After this long the replies of a turn have arrived, or will not.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(2);

    /// <summary>How long instances go on waiting for each other after they last met.</summary>
    private static readonly TimeSpan Shared = TimeSpan.FromSeconds(5);

    /// <summary>What the first to meet another waits for replies of which nothing is known.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(500);

    private bool _wrote;
    private DateTimeOffset? _sharedUntil;
    private DateTimeOffset? _notBefore;
    private Func<CancellationToken, Task>? _takeBack;

    /// <summary>Whether the state, as it was read, is that of a moment at which another instance is still sending.</summary>
    public bool MustWait(TurnHistory? history) => history is not null && history.By != instance && history.HeldUntil > time.GetUtcNow();

    /// <summary>A little while, not the same for all who wait.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(2, 12)), time, cancellationToken);

    /// <summary>Takes note of what the state says when nobody is sending.</summary>
    /// <exception cref="AlreadyHandledException">This activity was handled.</exception>
    public void Enter(TurnHistory? history)
    {
        if (history is null)
        {
            return;
        }

        // What a first try of this very turn wrote, before it met newer state elsewhere, does not end the second.
        if (!_wrote && history.Handled.Find(received) is { } before)
        {
            throw new AlreadyHandledException(before.Answer);
        }

        var now = time.GetUtcNow();
        _sharedUntil = history.SharedUntil > now ? history.SharedUntil : null;
        if (history.By != instance && now - history.At < Recent)
        {
            _sharedUntil = now + Shared;
            _notBefore = history.SharedUntil is null ? history.At + Courtesy : null;
        }
    }

    /// <summary>The history to write with what this turn changed.</summary>
    /// <param name="before">The history that was read.</param>
    public TurnHistory Leave(TurnHistory? before)
    {
        var now = time.GetUtcNow();
        var given = answerSoFar() ?? TurnAnswer.Done;
        var known = before?.Handled ?? HandledTurns.None;
        var held = _sharedUntil is null ? (DateTimeOffset?)null : now + LongestHold;
        return new TurnHistory(instance, now, held, _sharedUntil, known.With(Mine(given, now)));
    }

    /// <summary>The store holds what this turn changed.</summary>
    /// <param name="takeBack">How to tell the others that this turn's replies are out; null when nobody waits for that.</param>
    public void Wrote(Func<CancellationToken, Task>? takeBack)
    {
        _wrote = true;
        _takeBack = takeBack;
    }

    /// <summary>Waits until the replies of the turn before this one must have arrived.</summary>
    public Task BeforeRepliesAsync() => _notBefore - time.GetUtcNow() is { } wait && wait > TimeSpan.Zero ? Task.Delay(wait, time) : Task.CompletedTask;

    /// <summary>Lets the next turn go, on whichever instance it waits.</summary>
    public Task AfterRepliesAsync()
    {
        var takeBack = _takeBack;
        _takeBack = null;
        return takeBack is null ? Task.CompletedTask : takeBack(CancellationToken.None);
    }

    private HandledTurn Mine(TurnAnswer given, DateTimeOffset now) =>
        new(received.Id ?? default, received.Submit ?? default, now, now - received.At >= Redeliveries.TeamsGivesUp, given);
}
