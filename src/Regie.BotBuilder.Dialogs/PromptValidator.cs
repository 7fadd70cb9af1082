namespace Regie.BotBuilder.Dialogs;

/// <summary>Says whether an answer is valid.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
/// <param name="promptContext">The answer, whether or not it was understood.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>Whether it is; when not, the prompt asks again, unless the validator sent something itself.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
