namespace Regie.AdaptiveCards;

/// <summary>A button of <see cref="AdaptiveAuthentication"/>.</summary>
public class AdaptiveAuthCardButton
{
    /// <summary><c>signin</c>.</summary>
    public string Type { get; set; } = "signin";

    /// <summary>The text on the button.</summary>
    public string? Title { get; set; }

    /// <summary>The address of a picture on the button.</summary>
    public string? Image { get; set; }

    /// <summary>The address that it opens.</summary>
    public string? Value { get; set; }
}
