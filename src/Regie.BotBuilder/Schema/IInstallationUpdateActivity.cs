namespace Regie.BotBuilder.Schema;

/// <summary>The app was installed, upgraded or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened, e.g. one of InstallationUpdateActionTypes.</summary>
    string? Action { get; set; }
}
