namespace Regie.BotBuilder.Schema;

/// <summary>What happened to the app.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>It was installed.</summary>
    public const string Add = "add";

    /// <summary>It was removed.</summary>
    public const string Remove = "remove";

    /// <summary>It was upgraded: the new version.</summary>
    internal const string AddUpgrade = "add-upgrade";

    /// <summary>It was upgraded: the old version.</summary>
    internal const string RemoveUpgrade = "remove-upgrade";
}
