namespace Regie.BotBuilder.Dialogs;

/// <summary>A dialog that starts others, which are added to the set together with it.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that it starts.</summary>
    /// <returns>The dialogs.</returns>
    IEnumerable<Dialog> GetDependencies();
}
