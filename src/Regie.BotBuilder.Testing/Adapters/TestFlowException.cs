namespace Regie.BotBuilder.Adapters;

/// <summary>The bot did something else than a <see cref="TestFlow"/> expected. Callers see an <see cref="Exception"/>, as from the official one.</summary>
/// <param name="message">What was expected, and what the bot did.</param>
/// <param name="innerException">What noticed; null when it was the comparison.</param>
internal sealed class TestFlowException(string message, Exception? innerException = null) : Exception(message, innerException);
