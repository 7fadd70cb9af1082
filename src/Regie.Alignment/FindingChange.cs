namespace Regie.Alignment;

/// <summary>A finding whose state changed.</summary>
/// <param name="Before">The state in the previous verdict.</param>
/// <param name="Finding">The finding now.</param>
public sealed record FindingChange(RuleState Before, Finding Finding);
