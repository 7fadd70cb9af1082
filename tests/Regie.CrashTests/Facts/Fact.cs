using System.Globalization;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Reminders;
using Regie.Bot.Verdicts;
using Regie.CrashTests.Teams;

namespace Regie.CrashTests.Facts;

/// <summary>What a person was told, whichever copy of the message told it: two posts of one fact are a message that came twice.</summary>
/// <param name="Type">The type of the outbox message behind it.</param>
/// <param name="Check">The check that it is about.</param>
/// <param name="What">Whom it was for, or which verdict.</param>
internal sealed record Fact(string Type, string Check, string What)
{
    /// <summary>The title of an invitation to a later round.</summary>
    public const string AskedAgain = "Kijk nog eens naar deze vragen";

    private const string Alerts = "alert.send";
    private const string Reopened = "alert.reopened";
    private const string ReopenedTitle = "Vragen weer open";
    private const string Reminder = "Herinnering";
    private const string Again = "again ";

    /// <summary>The fact of a post; null for the answer to something that a person typed.</summary>
    public static Fact? Of(Post post)
    {
        if (post is not { Card: { } card, Check: { } check } || card.Verbs.Contains("initiative.begin"))
            return null;
        if (card.Action("verdict.details")?["data"] is { } verdict)
            return new Fact(VerdictWork.PostType, check, verdict["verdict"]!.ToString());
        if (post.Title == ReopenedTitle)
            return new Fact(Reopened, check, "");
        var person = PersonKey.Of("29:" + post.Conversation[(post.Conversation.IndexOf(':', StringComparison.Ordinal) + 1)..]).Value;
        if (card.Verbs.FirstOrDefault(verb => verb.StartsWith("alert.", StringComparison.Ordinal)) is { } act && card.Action(act)?["data"] is { } alert)
            return new Fact(Alerts, check, $"{alert["verdict"]}/{alert["rule"]}/{person}");
        if (card.Verbs.Contains("initiative.refresh"))
            return new Fact(CampaignWork.PostType, check, "");
        return post.Title switch
        {
            Reminder => new Fact(ReminderWork.NudgeType, check, person),
            AskedAgain => new Fact(CampaignWork.InviteType, check, Again + person),
            _ => new Fact(CampaignWork.InviteType, check, person),
        };
    }

    /// <summary>The fact that an outbox message tells; null when it tells nobody anything, or changes a message that is there.</summary>
    public static Fact? Of(OutboxMessage message) => message.Type switch
    {
        CampaignWork.PostType => new Fact(message.Type, message.Partition, ""),
        CampaignWork.InviteType => new Fact(message.Type, message.Partition, (Round(message.Id) > 1 ? Again : "") + message.Subject),
        Reopened => new Fact(message.Type, message.Partition, ""), // Its card does not say which rule: so many are counted.
        VerdictWork.PostType or Alerts or ReminderWork.NudgeType => new Fact(message.Type, message.Partition, message.Subject ?? ""),
        _ => null,
    };

    /// <summary>The round in the id of an invitation: <c>out-invite-2-…</c>.</summary>
    private static int Round(string id) => int.Parse(id.Split('-')[2], CultureInfo.InvariantCulture);
}
