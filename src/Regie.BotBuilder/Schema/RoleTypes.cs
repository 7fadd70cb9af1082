namespace Regie.BotBuilder.Schema;

/// <summary>What kind of account an account is.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that is called by another bot.</summary>
    public const string Skill = "skill";
}
