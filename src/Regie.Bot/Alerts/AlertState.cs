namespace Regie.Bot.Alerts;

/// <summary>Where an alert stands.</summary>
public enum AlertState
{
    /// <summary>Nobody did anything yet.</summary>
    Open,

    /// <summary>A manager has seen it.</summary>
    Acknowledged,

    /// <summary>Someone is to mend it, by a date.</summary>
    Assigned,

    /// <summary>The topics were reopened to their respondents.</summary>
    Reconsidered,

    /// <summary>Accepted, with a reason.</summary>
    Accepted,
}
