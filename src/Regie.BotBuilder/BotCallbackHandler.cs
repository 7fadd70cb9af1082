namespace Regie.BotBuilder;

/// <summary>What runs at the end of the pipeline: the bot, or the code of a proactive turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
