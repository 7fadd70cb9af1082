namespace Regie.AdaptiveCards;

/// <summary>A name and a value in a <see cref="AdaptiveFactSet"/>.</summary>
public class AdaptiveFact
{
    /// <summary>An empty fact.</summary>
    public AdaptiveFact()
    {
    }

    /// <summary>A fact.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="value">What it says.</param>
    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>What it is about.</summary>
    public string Title { get; set; } = "";

    /// <summary>What it says.</summary>
    public string Value { get; set; } = "";
}
