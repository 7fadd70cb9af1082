using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Takes part in deleting an activity. Not calling <paramref name="next"/> keeps it.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
