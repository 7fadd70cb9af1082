namespace Regie.Bot.Initiatives;

/// <summary>What the initiative is about, as the leader described it. All text is a person's: it is shown as text, never as markup.</summary>
/// <param name="Name">At most 120 characters.</param>
/// <param name="Summary">At most 1,000 characters; may be empty.</param>
/// <param name="PolicyArea">One of the offered areas, or the leader's own word.</param>
/// <param name="Partners">Names of the partners; may be empty.</param>
/// <param name="LegalForm">One of the offered forms, or the leader's own word; may be empty.</param>
/// <param name="Contribution">Expected yearly contribution in euros; null when not known.</param>
/// <param name="Staff">How many people of the own organisation are involved; null when not known.</param>
/// <param name="DecisionDate">The day on which the partnership itself is to be decided on; null when not known.</param>
public sealed record Subject(
    string Name,
    string Summary,
    string PolicyArea,
    string Partners,
    string LegalForm,
    decimal? Contribution,
    int? Staff,
    DateOnly? DecisionDate = null);
