namespace Regie.BotBuilder.Schema;

/// <summary>Types of activity that stay inside the bot and are never sent.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause of Activity.Value milliseconds between two activities that are sent together.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke, picked up by the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
