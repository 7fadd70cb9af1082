using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Verdicts.Parts;

namespace Regie.Bot.Alerts;

/// <summary>One mismatch, as a manager sees it: what is wrong, how it stands and what to do.</summary>
public sealed class AlertCard(Deadlines deadlines)
{
    /// <summary>The card; always small enough to send.</summary>
    internal AdaptiveCard Draw(AlertCase alert, AlertLook look)
    {
        var card = DrawOnce(alert, look);
        return CardSize.Of(card) <= CardSize.Most ? card : DrawOnce(alert, look with { IsTight = true });
    }

    private AdaptiveCard DrawOnce(AlertCase alert, AlertLook look)
    {
        var card = Ui.Card(look.Language, Summary(alert, look.Language));
        if (look.Notice is { } notice)
            card.Body.Add(Ui.Notice(notice.In(look.Language), look.Errors.Count > 0 ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning));
        card.Body.Add(Ui.Heading(AlertTexts.Title.In(look.Language)));
        card.Body.Add(Ui.Said(alert.Initiative.Subject?.Name ?? "", AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
        if (alert is { Holds: true, Initiative.Outcome: { } outcome })
            card.Body.Add(Ui.Line(AlertTexts.Intro.In(look.Language, outcome.Name().In(look.Language).ToLower(look.Language.Culture()))));
        var told = ReasonsPart.Told(alert.Finding, alert.Model, alert.Initiative.IsAnonymous, look.Language);
        told.Style = AdaptiveContainerStyle.Emphasis;
        card.Body.Add(told);
        AddStory(card, alert, look);
        if (alert.Closed is null && alert.Alert.State != AlertState.Reconsidered)
            new AlertForms(alert, look, deadlines).AddTo(card);
        return card;
    }

    /// <summary>The alert in one line, for notifications.</summary>
    internal static string Summary(AlertCase alert, TextLanguage language) => AlertTexts.Summary.In(language, alert.Initiative.Subject?.Name ?? "");

    /// <summary>The ids that every action of the card carries.</summary>
    internal static JsonObject Data(AlertCase alert) => new()
    {
        ["initiative"] = alert.Initiative.Key.Value,
        ["verdict"] = alert.Alert.Verdict,
        ["rule"] = alert.Alert.Rule,
    };

    private static void AddStory(AdaptiveCard card, AlertCase alert, AlertLook look)
    {
        var language = look.Language;
        var (mostSteps, mostOfStep) = look.IsTight ? (3, 150) : (8, 400);
        var steps = alert.Alert.Steps;
        card.Body.Add(Ui.Subheading((steps.Count > 1 ? AlertTexts.History : AlertTexts.Now).In(language)));
        if (steps.Count == 0)
            card.Body.Add(Ui.Line(AlertTexts.Nobody.In(language), "alert.state"));
        foreach (var step in steps.Skip(Math.Max(0, steps.Count - mostSteps)))
        {
            // The reason of the acceptance that holds is shown whole; of earlier steps, the beginning.
            var whole = ReferenceEquals(step, steps[^1]);
            var said = Ui.Said(UserText.Shorten(AlertStory.Told(step, language), whole ? int.MaxValue : mostOfStep));
            said.Id = whole ? "alert.state" : null;
            said.Spacing = AdaptiveSpacing.Small;
            card.Body.Add(said);
        }
    }
}
