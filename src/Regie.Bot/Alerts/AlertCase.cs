using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Alerts;

/// <summary>An alert with all that its card shows and its buttons act on.</summary>
/// <param name="Initiative">The check.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Model">The questions' and roles' names.</param>
/// <param name="Holds">True while the newest verdict finds the same and has no alert of its own to it.</param>
public sealed record AlertCase(Initiative Initiative, AlertRecord Alert, Finding Finding, AlignmentModel Model, bool Holds)
{
    /// <summary>Why nothing can be done any more; null while something can.</summary>
    internal LocalizedText? Closed => Initiative.Status switch
    {
        InitiativeStatus.Withdrawn or InitiativeStatus.Archived => AlertTexts.CheckClosed,
        _ when !Holds => AlertTexts.NewerVerdict.With(Initiative.Verdicts),
        _ => null,
    };

    /// <summary>The topics that the rule asks about, in the order of the model.</summary>
    public IReadOnlyList<string> Topics
    {
        get
        {
            var asked = Finding.Evidence.Select(evidence => Model.FindQuestion(evidence.Question)?.TopicId).ToHashSet(StringComparer.Ordinal);
            return [.. Model.Topics.Where(topic => asked.Contains(topic.Id)).Select(topic => topic.Id)];
        }
    }
}
