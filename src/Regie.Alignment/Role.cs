namespace Regie.Alignment;

/// <summary>A part of the municipality that acts on a finding, and from which a respondent answers.</summary>
/// <param name="Id">Stable id, such as <c>customerContact</c>.</param>
/// <param name="Name">What people call it.</param>
public sealed record Role(string Id, LocalizedText Name);
