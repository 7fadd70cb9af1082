namespace Regie.BotBuilder.Schema;

/// <summary>The types of entity that are known here.</summary>
public static class EntityTypes
{
    /// <summary>A mention of an account in the text.</summary>
    public const string Mention = "mention";
}
