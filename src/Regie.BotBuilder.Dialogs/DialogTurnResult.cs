namespace Regie.BotBuilder.Dialogs;

/// <summary>What came of a call to a dialog.</summary>
/// <param name="status">How things stand.</param>
/// <param name="result">What the dialog gave back.</param>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>How things stand.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the dialog that ended gave back.</summary>
    public object? Result { get; set; } = result;

    /// <summary>Whether the container that the dialog stood in ended as well.</summary>
    public bool ParentEnded { get; set; }
}
