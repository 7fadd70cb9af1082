namespace Regie.BotBuilder.Dialogs;

/// <summary>How things stand with the dialogs after a call.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty,

    /// <summary>The active dialog waits for the next activity.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and its parent waits for the next activity.</summary>
    CompleteAndWait,
}
