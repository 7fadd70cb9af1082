namespace Regie.BotBuilder.Schema;

/// <summary>Reactions that are known by name.</summary>
public static class MessageReactionTypes
{
    /// <summary>A thumb up.</summary>
    public const string Like = "like";

    /// <summary>A plus one.</summary>
    public const string PlusOne = "plusOne";
}
