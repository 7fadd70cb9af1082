namespace Regie.Bot.Alerts;

/// <summary>The verbs of the alert card; part of the conversation contract.</summary>
public static class AlertVerbs
{
    /// <summary>A manager has seen it.</summary>
    public const string Acknowledge = "alert.acknowledge";

    /// <summary>Somebody is to solve it by a date.</summary>
    public const string Assign = "alert.assign";

    /// <summary>Its topics are opened again.</summary>
    public const string Reconsider = "alert.reconsider";

    /// <summary>It is accepted, with a reason.</summary>
    public const string Accept = "alert.accept";
}
