using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Cards;
using Regie.Bot.Escalations;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Reminders;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Commands;

/// <summary>Tells a leader which messages of a check did not arrive, or perhaps not, and why.</summary>
internal static class Undelivered
{
    private const int MostShown = 5;

    /// <summary>A line for each; none when all arrived.</summary>
    /// <param name="initiative">The check.</param>
    /// <param name="messages">All its messages.</param>
    /// <param name="language">The leader's language.</param>
    /// <param name="isPrivate">True when nobody reads along: then people are named.</param>
    public static IEnumerable<AdaptiveElement> Lines(Initiative initiative, IEnumerable<OutboxMessage> messages, TextLanguage language, bool isPrivate)
    {
        var failed = messages.Where(message => message is { State: OutboxState.Dead or OutboxState.Ambiguous, DueAt: null }).OrderByDescending(message => message.SettledAt).ToList();
        if (failed.Count == 0)
            yield break;
        yield return Ui.Notice(CommandTexts.StatusUndelivered.In(language, failed.Count));
        foreach (var message in failed.Take(MostShown))
        {
            var what = What(message.Type).In(language);
            var whom = isPrivate ? Whom(initiative, message) : null;
            yield return Ui.Said("• " + (whom is null ? what : CommandTexts.UndeliveredTo.In(language, what, whom)) + ": " + Why(message).In(language));
        }

        if (failed.Count > MostShown)
            yield return Ui.Hint(CommandTexts.More.In(language, failed.Count - MostShown));
    }

    private static LocalizedText What(string type) => type switch
    {
        CampaignWork.InviteType => CommandTexts.UndeliveredInvite,
        ReminderWork.NudgeType => CommandTexts.UndeliveredReminder,
        CampaignWork.PostType => CommandTexts.UndeliveredCampaign,
        CampaignWork.RefreshType => CommandTexts.UndeliveredRefresh,
        RoundWork.AskType or EscalationWork.LeaderType => CommandTexts.UndeliveredToLeader,
        EscalationWork.ManagerType => CommandTexts.UndeliveredHalt,
        VerdictWork.PostType => CommandTexts.UndeliveredVerdict,
        AlertWork.SendType => CommandTexts.UndeliveredAlert,
        _ => CommandTexts.UndeliveredOther,
    };

    private static string? Whom(Initiative initiative, OutboxMessage message)
    {
        var key = AlertAddress.TryParse(message.Subject, out var address) ? address.Person : message.Subject;
        return initiative.Respondents.Concat(initiative.Managers).FirstOrDefault(person => person.Key.Value == key)?.Name;
    }

    /// <summary>The reason begins with the kind of failure; what comes after it is for the operator.</summary>
    private static LocalizedText Why(OutboxMessage message)
    {
        if (message.State == OutboxState.Ambiguous)
            return CommandTexts.WhyAmbiguous;
        var kind = message.Reason?.Split(':')[0];
        return kind switch
        {
            nameof(SendFailure.Blocked) => CommandTexts.WhyBlocked,
            nameof(SendFailure.NotInstalled) => CommandTexts.WhyNotInstalled,
            nameof(SendFailure.Gone) => CommandTexts.WhyGone,
            nameof(SendFailure.Refused) => CommandTexts.WhyRefused,
            _ when kind?.StartsWith("Given up", StringComparison.Ordinal) == true => CommandTexts.WhyGivenUp,
            _ => CommandTexts.WhyUnreachable,
        };
    }
}
