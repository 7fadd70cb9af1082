namespace Regie.AdaptiveCards;

/// <summary>Something odd in a card that was read.</summary>
public class AdaptiveWarning
{
    /// <summary>A warning.</summary>
    /// <param name="code">What kind: a <see cref="WarningStatusCode"/>.</param>
    /// <param name="message">What was odd, for a developer.</param>
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>The kinds of warning.</summary>
    public enum WarningStatusCode
    {
        /// <summary>An element or action of a type that is not known; it was kept.</summary>
        UnknownElementType = 1,

        /// <summary>A value that the schema does not have; the default took its place.</summary>
        InvalidValue = 2,
    }

    /// <summary>What kind: a <see cref="WarningStatusCode"/>.</summary>
    public int Code { get; set; }

    /// <summary>What was odd, for a developer.</summary>
    public string Message { get; set; }
}
