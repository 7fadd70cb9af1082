namespace Regie.BotBuilder.Schema;

/// <summary>A point in the bot's logic.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Name of an invoke or an event.</summary>
    string? Name { get; set; }

    /// <summary>Label of a trace.</summary>
    string? Label { get; set; }

    /// <summary>Type of the value.</summary>
    string? ValueType { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation or activity that this is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
