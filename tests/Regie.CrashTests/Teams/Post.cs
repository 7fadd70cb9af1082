using Regie.EndToEnd.Check;

namespace Regie.CrashTests.Teams;

/// <summary>A message that the bot created: Teams has it, whatever became of the bot.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="ActivityId">Its id.</param>
/// <param name="Instance">Which instance sent it.</param>
/// <param name="Card">The card that it was created with; null when it has none.</param>
internal sealed record Post(string Conversation, string ActivityId, string Instance, ApiCard? Card)
{
    /// <summary>The first text of the card.</summary>
    public string Title => Card?.Text.Split('\n')[0] ?? "";

    /// <summary>The check that its buttons are about; null when they are about none.</summary>
    public string? Check => Card?.Verbs.Select(verb => (string?)Card.Action(verb)?["data"]?["initiative"]).FirstOrDefault(id => id is not null);
}
