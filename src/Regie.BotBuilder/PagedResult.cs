namespace Regie.BotBuilder;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
public class PagedResult<T>
{
    /// <summary>This part.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>What to ask the next part with; null when this is the last.</summary>
    public string? ContinuationToken { get; set; }
}
