using System.Diagnostics;
using System.Globalization;
using Regie.Bot.Benchmarks.Answers.Teams;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>Fifty teams that each run a check at the same time: new people and new checks, so that each can be reminded once.</summary>
internal sealed class Crowd : IDisposable
{
    /// <summary>Sending all invitations takes this long at most, inside Teams' limits.</summary>
    private static readonly TimeSpan UntilInvited = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly TeamsServer _teams;
    private readonly List<(Leader Leader, Clicker Clicker, Team Team)> _leaders;
    private readonly List<Clicker> _people = [];
    private readonly Func<Persona, string, Team?, Clicker> _clicker;
    private readonly List<Check> _checks = [];

    /// <param name="number">Tells it from the crowds before.</param>
    /// <param name="load">How many.</param>
    /// <param name="teams">Teams.</param>
    /// <param name="bot">Where the bot listens.</param>
    /// <param name="token">With which Teams comes to it.</param>
    public Crowd(int number, LoadSize load, TeamsServer teams, Uri bot, string token)
    {
        _teams = teams;
        var json = new ActivityJson(BotBuilder.Benchmarks.Channel.Registration.ServiceUrl(teams.Address));
        _clicker = (person, conversation, team) => new Clicker(person, conversation, team, new HttpLine(bot, token), json);
        _leaders = [.. Enumerable.Range(1, load.Checks).Select(check => Lead(new Team(string.Create(CultureInfo.InvariantCulture, $"c{number}-t{check:d3}"), load.Asked)))];
    }

    /// <summary>Those who are asked, once the checks have started.</summary>
    public List<Respondent> Respondents { get; } = [];

    /// <summary>Starts all checks, and returns when everyone was invited.</summary>
    public async Task StartAsync()
    {
        var invited = _teams.Sent.Invitations;
        _checks.AddRange(await Task.WhenAll(_leaders.Select((leading, number) => leading.Leader.StartAsync(isContested: number % 2 == 1))));
        foreach (var check in _checks)
        {
            foreach (var person in check.Team.Respondents)
            {
                _people.Add(_clicker(person, person.Chat, null));
                Respondents.Add(new Respondent(_people[^1], check));
            }
        }

        for (var waited = Stopwatch.StartNew(); _teams.Sent.Invitations - invited < Respondents.Count;)
        {
            if (waited.Elapsed > UntilInvited)
                throw new TimeoutException($"{_teams.Sent.Invitations - invited} of {Respondents.Count} were invited.");
            await Task.Delay(Look, TimeProvider.System, CancellationToken.None);
        }
    }

    /// <summary>All leaders remind, and everyone answers.</summary>
    /// <returns>How long it took until the last answer, in seconds.</returns>
    public async Task<double> AnswerAsync(Pace pace)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(
        [
            .. _leaders.Zip(_checks, (leading, check) => leading.Leader.RemindAsync(check)),
            .. Respondents.Select((respondent, number) => respondent.AnswerAsync(pace, answer => pace.At(started, number, Respondents.Count, answer))),
        ]);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var clicker in _leaders.Select(leading => leading.Clicker).Concat(_people))
            clicker.Dispose();
    }

    private (Leader Leader, Clicker Clicker, Team Team) Lead(Team team)
    {
        var clicker = _clicker(team.Leader, team.Thread, team);
        return (new Leader(team, clicker, _teams), clicker, team);
    }
}
