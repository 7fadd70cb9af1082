namespace Regie.BotBuilder.Schema;

/// <summary>A request for an operation.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Name of an invoke or an event.</summary>
    string? Name { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }
}
