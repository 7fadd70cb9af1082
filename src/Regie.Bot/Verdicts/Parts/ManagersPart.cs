using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>What managers did about the mismatches.</summary>
internal static class ManagersPart
{
    /// <summary>At most so much of a reason that somebody typed; the dossier has all of it.</summary>
    private const int MostOfReason = 160;

    /// <summary>One line per mismatch; null when managers were not alerted.</summary>
    public static AdaptiveContainer? Draw(VerdictView view, TextLanguage language, int most)
    {
        if (view.Alerts.Count == 0)
            return null;
        var part = new AdaptiveContainer { Id = "verdict.managers", Items = [Ui.Subheading(VerdictTexts.Managers.In(language))] };
        foreach (var alert in view.Alerts.Take(most))
        {
            var reason = view.Assessment.FindFinding(alert.Rule)?.Reason.In(language) ?? alert.Rule;
            part.Items.Add(Ui.Fact(reason.TrimEnd('.'), UserText.Shorten(AlertStory.Now(alert, language), MostOfReason + 80)));
        }

        return part;
    }
}
