using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <summary>Checks what the bot sent, and throws when it is not what was expected.</summary>
/// <param name="expected">What was expected.</param>
/// <param name="actual">What the bot sent.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);
