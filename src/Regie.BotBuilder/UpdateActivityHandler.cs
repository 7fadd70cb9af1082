using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Takes part in updating an activity. Not calling <paramref name="next"/> keeps it as it was.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
