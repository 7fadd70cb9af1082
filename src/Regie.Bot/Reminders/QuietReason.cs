namespace Regie.Bot.Reminders;

/// <summary>Why a person gets no reminders.</summary>
public enum QuietReason
{
    /// <summary>They asked for a pause.</summary>
    Paused,

    /// <summary>They are away; leaders who wait for their answers may know.</summary>
    Absent,

    /// <summary>They want none, until they say otherwise.</summary>
    Never,
}
