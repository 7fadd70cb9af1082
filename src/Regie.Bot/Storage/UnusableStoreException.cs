namespace Regie.Bot.Storage;

/// <summary>The store cannot be used by this version of the bot. The message says why and what to do, in one or two plain sentences.</summary>
public sealed class UnusableStoreException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
