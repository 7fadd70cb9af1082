namespace Regie.BotBuilder;

/// <summary>An item whose writes are conditional on its version.</summary>
public interface IStoreItem
{
    /// <summary>Version that was read; null for a new item, `*` to write whatever is there.</summary>
    string? ETag { get; set; }
}
