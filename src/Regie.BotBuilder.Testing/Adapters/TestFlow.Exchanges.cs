using System.Runtime.CompilerServices;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <content>What the user says together with what the bot must answer.</content>
public partial class TestFlow
{
    /// <summary>The user says something and the bot answers with a text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot answers with an activity of the same type and text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot answers with something that a check accepts.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="validateActivity">Throws when it is not right.</param>
    /// <param name="description">What to say when there is no answer.</param>
    /// <param name="timeout">Milliseconds to wait for the answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Plays a transcript: what is from a bot is expected, everything else is done.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="description">What to say when an answer is another.</param>
    /// <param name="timeout">Milliseconds to wait for each answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    /// <summary>Plays a transcript: what is from a bot is expected, everything else is done.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="validateReply">Throws when an answer is not right.</param>
    /// <param name="description">What to say when there is no answer.</param>
    /// <param name="timeout">Milliseconds to wait for each answer.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => RoleTypes.Bot.Equals(activity.From?.Role, StringComparison.OrdinalIgnoreCase);
}
