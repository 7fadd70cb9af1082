namespace Regie.BotBuilder.Dialogs;

/// <summary>Why a dialog method is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog was started.</summary>
    BeginCalled,

    /// <summary>A new activity came in.</summary>
    ContinueCalled,

    /// <summary>The dialog, or one that it started, ended.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>The dialog was cancelled.</summary>
    CancelCalled,

    /// <summary>A step of a waterfall called the next.</summary>
    NextCalled,
}
