using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Takes part in sending. Not calling <paramref name="next"/> keeps the activities from being sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
