namespace Regie.BotBuilder.Dialogs;

/// <summary>One step of a waterfall. It ends the turn by asking something, or goes on.</summary>
/// <param name="stepContext">The step, and what is known so far.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>How things stand afterwards.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
