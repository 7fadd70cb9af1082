namespace Regie.BotBuilder.Connector;

/// <summary>The channel ids that this bot may meet.</summary>
public static class Channels
{
    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Bot Framework Emulator and Agents Playground.</summary>
    public const string Emulator = "emulator";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>The test adapter.</summary>
    public const string Test = "test";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";
}
