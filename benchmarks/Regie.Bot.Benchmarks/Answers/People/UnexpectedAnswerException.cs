namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>The bot answered, and not with what the person was to see.</summary>
internal sealed class UnexpectedAnswerException(string message) : Exception(message);
