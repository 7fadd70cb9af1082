namespace Regie.Alignment;

/// <summary>The three strategies that must match.</summary>
public enum Strategy
{
    /// <summary>How the municipality deals with partnerships as a whole (samenwerkingsstrategie).</summary>
    Collaboration,

    /// <summary>How this one partnership is set up (strategie van de samenwerking).</summary>
    Partnership,

    /// <summary>What it means for the municipality's own organisation (organisatiestrategie).</summary>
    Organisation,
}
