namespace Regie.BotBuilder.Schema;

/// <summary>Something that is not shown to people.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Name of an invoke or an event.</summary>
    string? Name { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation or activity that this is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
