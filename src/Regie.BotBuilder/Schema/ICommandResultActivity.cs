namespace Regie.BotBuilder.Schema;

/// <summary>The result of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Name of an invoke or an event.</summary>
    string? Name { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }
}
