using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>What is known of a subject, line by line; what is not known is left out.</summary>
internal static class SubjectFacts
{
    /// <summary>The lines.</summary>
    public static IEnumerable<AdaptiveElement> Of(Subject subject, TextLanguage language)
    {
        if (subject.Summary.Length > 0)
            yield return Ui.Said(subject.Summary);
        if (subject.PolicyArea.Length > 0)
            yield return Ui.Fact(InitiativeTexts.PolicyArea.In(language), SubjectLists.Label(SubjectLists.PolicyAreas, subject.PolicyArea, language));
        if (subject.Partners.Length > 0)
            yield return Ui.Fact(InitiativeTexts.Partners.In(language), subject.Partners);
        if (subject.LegalForm.Length > 0)
            yield return Ui.Fact(InitiativeTexts.LegalForm.In(language), SubjectLists.Label(SubjectLists.LegalForms, subject.LegalForm, language));
        if (subject.Contribution is { } contribution)
            yield return Ui.Fact(InitiativeTexts.Contribution.In(language), contribution.Euros(language));
        if (subject.Staff is { } staff)
            yield return Ui.Fact(InitiativeTexts.Staff.In(language), staff.ToString("N0", language.Culture()));
        if (subject.DecisionDate is { } decision)
            yield return Ui.Fact(InitiativeTexts.DecisionBy.In(language), decision.LongDate(language));
    }
}
