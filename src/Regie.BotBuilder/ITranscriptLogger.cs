using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Writes conversations down.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes an activity down.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The work.</returns>
    Task LogActivityAsync(IActivity activity);
}
