namespace Regie.Bot.Storage;

/// <summary>Where a store keeps what is about itself.</summary>
internal static class StoreItself
{
    /// <summary>The partition; nothing of the product lies in it, and it is not copied.</summary>
    public const string Partition = "store";
}
