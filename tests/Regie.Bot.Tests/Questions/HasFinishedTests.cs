using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Questions;

/// <summary>Who has finished, while the check lags behind the responses.</summary>
public sealed class HasFinishedTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly DocumentSession _session = new(new MemoryDocumentStore());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, null, false, "nothing was answered")]
    [InlineData(false, 0, false, "the response is not finished")]
    [InlineData(false, 2, true, "the response is, and the check has not noted it")]
    [InlineData(false, 1, false, "the response was finished in the round before")]
    [InlineData(true, 2, true, "the check has noted it")]
    [InlineData(true, null, true, "the check has noted it; there is no response any more")]
    public async Task HasFinished_ByTheCheckOrByTheResponse_IsOneAnswer(bool noted, int? finishedIn, bool expected, string why)
    {
        var respondent = new Respondent(WorldPeople.Joost.Id, WorldPeople.Joost.Name) { FinishedAt = noted ? Now : null };
        var initiative = Check(respondent);
        if (finishedIn is { } round)
            _session.Add(Answered(initiative, respondent, round));

        var finished = await RespondentProgress.HasFinishedAsync(_session, initiative, respondent, Cancel);
        var unfinished = await RespondentProgress.UnfinishedAsync(_session, initiative, Cancel);

        Assert.True(finished == expected, why);
        Assert.Equal(expected ? [] : [respondent], unfinished);
    }

    [Fact]
    public async Task Unfinished_OfSeveral_AreInTheOrderOfTheCheck()
    {
        var people = new[] { WorldPeople.Pieter, WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Daan }.Select(person => new Respondent(person.Id, person.Name)).ToArray();
        var initiative = Check(people);
        _session.Add(Answered(initiative, people[1], round: 2));

        var unfinished = await RespondentProgress.UnfinishedAsync(_session, initiative, Cancel);

        Assert.Equal([WorldPeople.Pieter.Id, WorldPeople.Fatima.Id, WorldPeople.Daan.Id], unfinished.Select(person => person.Id));
    }

    private static Initiative Check(params Respondent[] respondents) => new()
    {
        Key = InitiativeId.New(),
        Status = InitiativeStatus.Open,
        Leader = WorldPeople.Sanne,
        Origin = new Place("https://smba.trafficmanager.net/emea/", "tenant", "19:c", "channel", "19:t", "19:c", "28:bot"),
        ModelVersion = AlignmentModel.Default.Version,
        Respondents = respondents,
        Round = 2,
        CreatedAt = Now,
    };

    /// <param name="initiative">The check.</param>
    /// <param name="person">Who.</param>
    /// <param name="round">The round in which all was answered; 0: in none.</param>
    private static Response Answered(Initiative initiative, Respondent person, int round) => new()
    {
        Initiative = initiative.Key,
        Person = person,
        Round = round == 0 ? 2 : round,
        FinishedAt = round == 0 ? null : Now,
    };
}
