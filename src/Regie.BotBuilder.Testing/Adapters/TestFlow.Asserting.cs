using System.Runtime.CompilerServices;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <content>What the bot must answer.</content>
public partial class TestFlow
{
    /// <summary>The bot answers with a text.</summary>
    /// <param name="expected">The text; white space around it does not count.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot answers with an activity of the same type and text.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The bot answers with an activity of the same type that is equal.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">What equal is; null for the same text.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity>? equalityComparer, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type) throw Failure(description, "Type should match", expected.Type, reply.Type);
                var (wanted, got) = ((expected as Activity)?.Text?.Trim(), (reply as Activity)?.Text?.Trim());
                if (!(equalityComparer?.Equals(expected, reply) ?? wanted == got)) throw Failure(description, null, wanted, got);
            },
            description,
            timeout);
    }

    /// <summary>The bot answers with something that a check accepts.</summary>
    /// <param name="validateActivity">Throws when it is not right.</param>
    /// <param name="description">What to say when there is no answer.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(await NextReplyAsync(description, timeout)));
    }

    /// <summary>The bot answers with a text that contains another.</summary>
    /// <param name="expected">The other.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (text?.Contains(expected, StringComparison.Ordinal) != true) throw Failure(description, "Text should contain", expected, text);
            },
            description,
            timeout);
    }

    /// <summary>The bot answers with one of several texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text)) throw Failure(description, "Text should be one of these", string.Join(" | ", candidates), text);
            },
            description,
            timeout);
    }

    /// <summary>The bot has said nothing more. Turns have run to their end by now, so this does not wait.</summary>
    /// <param name="description">What to say when it did.</param>
    /// <param name="timeout">Not used: there is nothing to wait for.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(() =>
        _adapter.GetNextReply() is { } reply
            ? throw Failure(description, "No reply was expected", null, (reply as Activity)?.Text ?? reply.Type)
            : Task.CompletedTask);

    private static TestFlowException Failure(string? description, string? what, string? expected, string? received) =>
        new(string.Join('\n', new[] { description, what, $"Expected:{expected}", $"Received:{received}" }.Where(line => line is not null)));

    private async Task<IActivity> NextReplyAsync(string? description, uint timeout)
    {
        // Real time: a test that moves the clock is not to wait for itself.
        using var patience = new CancellationTokenSource(System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TestFlowException($"{description}\nThe bot did not answer within {timeout} ms.", e);
        }
    }
}
