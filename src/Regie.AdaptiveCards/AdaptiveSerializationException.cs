namespace Regie.AdaptiveCards;

/// <summary>A text is not a card.</summary>
public class AdaptiveSerializationException : Exception
{
    /// <summary>A text is not a card.</summary>
    public AdaptiveSerializationException()
    {
    }

    /// <summary>A text is not a card.</summary>
    /// <param name="message">What is wrong with it.</param>
    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    /// <summary>A text is not a card.</summary>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="innerException">What noticed.</param>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
