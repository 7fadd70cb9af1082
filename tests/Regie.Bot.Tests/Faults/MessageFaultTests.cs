using Regie.Bot.Escalations;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Reminders;

namespace Regie.Bot.Tests.Faults;

/// <summary>Every call with which the bot sends something by itself fails, once and again and again. What comes of it is written in <c>docs/faults.md</c>.</summary>
public sealed class MessageFaultTests
{
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static readonly SentCase[] Cases =
    [
        new("An invitation: asking for a token", TeamsCall.Token, "the invitation", (world, check) => CampaignWork.Invite(check.Initiative, check.Respondent.Key, world.Now), Respondents),
        new("An invitation: having the personal chat made", TeamsCall.Chat, "the invitation", (world, check) => CampaignWork.Invite(check.Initiative, check.Respondent.Key, world.Now), Respondents),
        new("An invitation: creating the message", TeamsCall.Message, "the invitation", (world, check) => CampaignWork.Invite(check.Initiative, check.Respondent.Key, world.Now), Respondents),
        new("A reminder: creating the message", TeamsCall.Message, "the reminder", Nudge, Respondents),
        new("The reminder of several checks: creating the message", TeamsCall.Message, "the reminder", Nudge, Respondents) { OwesTwice = true },
        new("Telling the leader on the last day who has not finished: creating the message", TeamsCall.Message, "the message",
            (world, check) => CampaignWork.Message(check.Initiative, EscalationWork.LeaderId(check.Initiative), EscalationWork.LeaderType, world.Now),
            (world, check) => world.Teams.Created(FaultyTeams.ChatOf(check.Leader.Id))) { DaysLeft = 0 },
        new("Telling a manager that a check stands still: creating the message", TeamsCall.Message, "the message",
            (world, check) => CampaignWork.Message(check.Initiative, EscalationWork.ManagerId(check.Initiative, check.Manager.Key), EscalationWork.ManagerType, world.Now, check.Manager.Key.Value),
            (world, check) => world.Teams.Created(FaultyTeams.ChatOf(check.Manager.Id))) { DaysLeft = -1 },
        new("The campaign card: starting the thread", TeamsCall.Thread, "the card", (world, check) => CampaignWork.Post(check.Initiative, world.Now), (world, _) => world.Teams.Created("new thread")),
        new("The campaign card: bringing it up to date", TeamsCall.Update, "the card as it now stands", (world, check) => CampaignWork.Refresh(check.Initiative, world.Now), (world, _) => world.Teams.Updates) { IsUpdate = true },
    ];

    /// <summary>The calls that have a table here.</summary>
    internal static IEnumerable<TeamsCall> Covered => Cases.Select(row => row.Call);

    [Fact]
    public async Task Message_WhenACallFails_ArrivesOrIsOnRecord()
    {
        var table = new FaultTable("sent by itself");
        await using var world = await FaultWorld.StartAsync();
        var number = 0;
        foreach (var row in Cases)
        {
            table.Heading(row.Words);
            foreach (var fault in Faults)
                table.Row(fault, await SendAsync(world, row, ++number, fault, keeps: false), await SendAsync(world, row, ++number, fault, keeps: true));
        }

        Assert.Empty(world.Teams.Unknown);
        table.Demand();
    }

    private static async Task<Seen> SendAsync(FaultWorld world, SentCase row, int number, Fault fault, bool keeps)
    {
        world.Sleep();
        var check = await FaultCheck.KeptAsync(world, number, row.DaysLeft);
        if (row.OwesTwice)
            await world.PutAsync(session => session.Upsert(check.Other));
        if (row.OwesTwice)
            await world.PutAsync(session => session.Upsert(check.OtherResponse));
        if (row.IsUpdate)
        {
            await world.PutAsync(session => session.Upsert(CampaignWork.Post(check.Initiative, world.Now)));
            await world.WorkAsync();
        }

        var before = row.Arrived(world, check);
        var message = row.Message(world, check);
        await world.PutAsync(session => session.Upsert(message));
        world.Teams.Fail(row.Call, fault, keeps);
        await world.WorkAsync();
        Assert.False(world.Teams.IsWaiting, "The call was not made.");
        var meanwhile = row.Arrived(world, check) - before;
        world.Teams.Heal();
        await world.WorkAsync();
        return await SeenAsync(world, row, check, await world.MessageAsync(message), keeps, meanwhile, row.Arrived(world, check) - before);
    }

    /// <summary>Nothing is lost without a word: what did not arrive, or perhaps not, is told to the leader.</summary>
    private static async Task<Seen> SeenAsync(FaultWorld world, SentCase row, FaultCheck check, OutboxMessage message, bool keeps, int meanwhile, int times)
    {
        if (!row.IsUpdate)
            Assert.InRange(times, message.State == OutboxState.Done ? 1 : 0, 1 + message.Resent);
        await world.SayAsync(check.Leader, "status");
        var told = world.Teams.Newest(FaultyTeams.ChatOf(check.Leader.Id)).Split('\n').Where(line => line.StartsWith('•')).ToList();
        Assert.Equal(message.State == OutboxState.Done ? 0 : 1, told.Count);
        var seen = (row.IsUpdate, times) switch
        {
            (true, 0) => "the card as it was, until the next change",
            (true, _) => row.What,
            (false, 0) => "nothing",
            (false, 1) => $"{row.What}, once",
            _ => $"{row.What}, {(times == 2 ? "twice" : $"{times} times")}",
        };
        if (times > 0 && meanwhile == 0 && !row.IsUpdate && keeps)
            seen = $"nothing until it ends; then {seen}";
        return new Seen(told is [var line] ? $"{seen}; the leader reads in `status`: “{line[2..]}”" : seen, State(message));
    }

    private static string State(OutboxMessage message) => message.State switch
    {
        OutboxState.Done => message.Resent > 0 ? "sent; sent once more, so it may be there twice" : "sent",
        OutboxState.Ambiguous => message.Resent > 0 ? "ambiguous; sent once more, and left" : "ambiguous, and left",
        OutboxState.Dead => "dead, with the reason",
        var other => $"{other}",
    };

    private static OutboxMessage Nudge(FaultWorld world, FaultCheck check) => ReminderWork.Nudge(check.Initiative, check.Respondent.Key, world.Calendar.DayOf(world.Now), world.Now);

    private static int Respondents(FaultWorld world, FaultCheck check) => world.Teams.Created(FaultyTeams.ChatOf(check.Respondent.Id));
}
