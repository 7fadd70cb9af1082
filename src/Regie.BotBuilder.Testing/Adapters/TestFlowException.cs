namespace Regie.BotBuilder.Adapters;

/// <summary>The bot did something else than a <see cref="TestFlow"/> expected.</summary>
public class TestFlowException : Exception
{
    /// <summary>The bot did something else.</summary>
    public TestFlowException()
    {
    }

    /// <summary>The bot did something else.</summary>
    /// <param name="message">What was expected, and what the bot did.</param>
    public TestFlowException(string message)
        : base(message)
    {
    }

    /// <summary>The bot did something else.</summary>
    /// <param name="message">What was expected, and what the bot did.</param>
    /// <param name="innerException">What noticed.</param>
    public TestFlowException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
