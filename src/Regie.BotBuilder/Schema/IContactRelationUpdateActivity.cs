namespace Regie.BotBuilder.Schema;

/// <summary>The bot was added to or removed from a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened, e.g. one of InstallationUpdateActionTypes.</summary>
    string? Action { get; set; }
}
