namespace Regie.AdaptiveCards;

/// <summary>The kind of text that an input asks for; a telephone picks its keyboard by it.</summary>
public enum AdaptiveTextInputStyle
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A secret: what is typed is not shown.</summary>
    Password,
}
