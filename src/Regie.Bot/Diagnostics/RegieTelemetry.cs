namespace Regie.Bot.Diagnostics;

/// <summary>The name under which the bot's meters and traces are found.</summary>
public static class RegieTelemetry
{
    /// <summary>The name.</summary>
    public const string Name = "Regie.Bot";
}
