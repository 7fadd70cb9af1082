using Regie.Bot.Benchmarks.Answers.Teams;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>Someone who starts a check in the channel of a team and has those who have not answered reminded.</summary>
internal sealed class Leader(Team team, Clicker clicker, TeamsServer teams)
{
    /// <summary>Starts it.</summary>
    /// <exception cref="UnexpectedAnswerException">The bot did not let them.</exception>
    public async Task<Check> StartAsync(bool isContested)
    {
        var answered = teams.NextAsync(team.Thread);
        await clicker.SayAsync("nieuw initiatief");
        using var begin = AnsweredCard.OfMessage(await answered);
        var fill = new Dictionary<string, string>
        {
            ["name"] = $"Samenwerking {team.Key}",
            ["respondents"] = string.Join(',', team.Respondents.Select(person => person.Id)),
            ["managers"] = team.Manager.Id,
        };
        var id = begin.Data("initiative.begin").GetProperty("initiative").GetString()!;
        var card = await clicker.ClickAsync(begin, "initiative.begin", fill);
        while (card.Step is { } step)
        {
            using var filled = card;
            card = await clicker.ClickAsync(filled, "dialog.next", fill);
            if (card.Step == step)
                throw new UnexpectedAnswerException($"'{step}' of {team.Key} was not taken.");
        }

        card.Dispose();
        return new Check(id, team, isContested);
    }

    /// <summary>Has them reminded now.</summary>
    public async Task RemindAsync(Check check)
    {
        using var card = await clicker.ClickAsync("initiative.remind", check.Id);
    }
}
