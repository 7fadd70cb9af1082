using System.Text.Json.Nodes;
using Regie.CrashTests.Teams;
using Regie.EndToEnd.Check;

namespace Regie.CrashTests.People;

/// <summary>Someone who starts checks in the channel, one after the other, reminds people and sometimes closes early.</summary>
internal sealed class Leader(Hand hand, TestTeams teams, Delivery delivery, Journal journal, int mostAsked)
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);
    private int _checks;

    /// <summary>Starts a check, and returns it when the bot has said that it started.</summary>
    public async Task<Check> StartAsync(CancellationToken cancellationToken)
    {
        var respondents = hand.Dice.Draw(Tenant.Respondents, 3 + hand.Dice.Roll(mostAsked - 2));
        var isContested = hand.Dice.Chance(50);
        var begin = await AskAsync(cancellationToken);
        var data = begin.Action("initiative.begin")!["data"]!.AsObject();
        var fill = new Dictionary<string, string>
        {
            ["name"] = $"Check {++_checks} van {hand.Person.Name}",
            ["respondents"] = string.Join(',', respondents.Select(person => person.Id)),
            ["managers"] = Tenant.Manager.Id,
        };
        var card = await hand.InsistAsync(begin.Chat, "initiative.begin", data, cancellationToken);
        while (card.Step is not null)
        {
            var answers = fill.Where(field => card.Fields.ContainsKey(field.Key)).ToDictionary();
            card = await hand.ClickAsync(card, "dialog.next", answers, cancellationToken)
                ?? await hand.InsistAsync(begin.Chat, "initiative.begin", data, cancellationToken);
        }

        var check = new Check((string)data["initiative"]!, hand.Person, begin.Chat, respondents, isContested);
        journal.Started.Add(check);
        return check;
    }

    /// <summary>What a leader does while people answer.</summary>
    public async Task SteerAsync(Check check, CancellationToken cancellationToken)
    {
        await Task.Delay(hand.Dice.Time(LongestWait), TimeProvider.System, cancellationToken);
        var data = new JsonObject { ["initiative"] = check.Id };
        if (hand.Dice.Chance(60))
            await hand.InsistAsync(check.Thread, "initiative.remind", data, cancellationToken);
        await Task.Delay(hand.Dice.Time(LongestWait), TimeProvider.System, cancellationToken);
        if (hand.Dice.Chance(15))
            await hand.InsistAsync(check.Thread, "initiative.close", data, cancellationToken);
    }

    /// <summary>Types it, in a thread of its own, until the bot answers there.</summary>
    private async Task<ApiCard> AskAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var thread = $"{Tenant.ChannelId};messageid={teams.NewId()}";
            var answered = new TaskCompletionSource<ApiCard>(TaskCreationOptions.RunContinuationsAsynchronously);
            void See(Post post)
            {
                if (post.Conversation == thread && post.Card is { } card && card.Verbs.Contains("initiative.begin"))
                    answered.TrySetResult(card);
            }

            teams.Posted += See;
            try
            {
                await delivery.SayAsync(hand.Person, thread, "nieuw initiatief", cancellationToken);
                return await answered.Task.WaitAsync(BeforeAgain, TimeProvider.System, cancellationToken);
            }
            catch (TimeoutException)
            {
                journal.Hears();
            }
            finally
            {
                teams.Posted -= See;
            }
        }
    }
}
