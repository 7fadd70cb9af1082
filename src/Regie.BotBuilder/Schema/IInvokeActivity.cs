namespace Regie.BotBuilder.Schema;

/// <summary>A request that is answered in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Name of an invoke or an event.</summary>
    string? Name { get; set; }

    /// <summary>Another conversation or activity that this is about.</summary>
    ConversationReference? RelatesTo { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }
}
