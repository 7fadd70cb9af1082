namespace Regie.Alignment;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Value">What is stored: stable, without a comma.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="IsAlone">Cannot be chosen together with another option, such as "none of these".</param>
public sealed record Option(string Value, LocalizedText Label, bool IsAlone = false);
