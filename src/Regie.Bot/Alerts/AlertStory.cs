using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>What managers did about an alert, in words. Names and reasons are people's text: to be shown in a text run.</summary>
internal static class AlertStory
{
    private const int MostOfName = 80;

    /// <summary>How it stands now.</summary>
    public static string Now(AlertRecord alert, TextLanguage language) =>
        alert.Steps.LastOrDefault(step => step.State == alert.State) is { } step ? Told(step, language) : AlertTexts.Nobody.In(language);

    /// <summary>One step.</summary>
    public static string Told(AlertStep step, TextLanguage language)
    {
        var by = Name(step.By);
        return step.State switch
        {
            AlertState.Assigned => AlertTexts.Assigned.In(language, by, Name(step.Owner), step.Due?.LongDate(language)),
            AlertState.Reconsidered => AlertTexts.Reconsidered.In(language, by),
            AlertState.Accepted => AlertTexts.Accepted.In(language, by, step.Reason),
            _ => AlertTexts.Seen.In(language, by),
        };
    }

    /// <summary>A name that fits on a line.</summary>
    public static string Name(Person? person) => person is null ? "–" : UserText.Shorten(person.Name, MostOfName);
}
