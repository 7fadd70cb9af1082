namespace Regie.Alignment;

/// <summary>Whether respondents took a position on a question.</summary>
public enum PositionKind
{
    /// <summary>One option leads, with at least the majority of the opinions.</summary>
    Clear,

    /// <summary>Enough opinions, no majority.</summary>
    Contested,

    /// <summary>Too few answers.</summary>
    Open,

    /// <summary>"Don't know" leads.</summary>
    Unknown,
}
