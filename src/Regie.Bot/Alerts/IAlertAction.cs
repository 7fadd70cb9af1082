using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>One thing that a manager can do about an alert. That the person may do it, and that the alert still holds, has been checked.</summary>
public interface IAlertAction
{
    /// <summary>The verb of its button.</summary>
    string Verb { get; }

    /// <summary>Does it, in the session of the turn. Doing it twice is doing it once.</summary>
    Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, CancellationToken cancellationToken);
}
