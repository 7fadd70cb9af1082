namespace Regie.Bot.Alerts;

/// <summary>The inputs of the alert card; part of the conversation contract.</summary>
internal static class AlertInputs
{
    public const string Owner = "owner";
    public const string Due = "due";
    public const string Reason = "reason";

    /// <summary>The most characters of a reason.</summary>
    public const int ReasonMost = 1_000;
}
