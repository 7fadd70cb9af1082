namespace Regie.BotBuilder.Dialogs;

/// <summary>The names of the events that the dialogs themselves raise.</summary>
public static class DialogEvents
{
    /// <summary>A dialog is started.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is asked to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>Dialogs are cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A container was stored by a bot whose dialogs were other ones than now; the value is its id.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";
}
