using Microsoft.Extensions.DependencyInjection;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.Bot.Tests.World;
using Regie.Bot.Verdicts;
using Xunit;

namespace Regie.Bot.Tests.Check;

/// <summary>People act at the same moment, between what the other's turn has read and what it writes: there is one outcome, and each person sees the true state.</summary>
public sealed partial class SameMomentTests : IAsyncLifetime
{
    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With(("staff.leftBehind", "no"), ("socialStatute.fit", "missing"));

    private BotWorld _world = null!;
    private MeetingStore _store = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync(builder =>
    {
        _store = new MeetingStore(SqliteDocumentStore.Open(builder.Configuration["Regie:Sqlite:Path"]!, TimeProvider.System));
        builder.Services.AddSingleton<IDocumentStore>(_store);
    });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Answer_OnTwoDevicesAtOnce_IsTheFirstOneAndTheOtherIsToldSo()
    {
        await StartAsync();
        var card = await _world.BeginAsync(WorldPeople.Joost);
        var step = card.Step();
        _store.MeetWith(() => _world.AnswerAsync(WorldPeople.Joost, card));

        var second = await _world.AnswerAsync(WorldPeople.Joost, card, SampleAnswers.Misaligned);

        var response = await ResponseAsync(WorldPeople.Joost);
        Assert.Equal([step], response.Passed);
        Assert.All(response.Answers, answer => Assert.Equal(SampleAnswers.Aligned[answer.Key], answer.Value));
        Assert.NotNull(second.Notice);
        Assert.NotEqual(step, second.Step());
    }

    [Fact]
    public async Task Answer_ClickedTwiceAtOnce_IsOneStep()
    {
        await StartAsync();
        var card = await _world.BeginAsync(WorldPeople.Joost);
        ShownCard? first = null;
        _store.MeetWith(async () => first = await _world.AnswerAsync(WorldPeople.Joost, card));

        var second = await _world.AnswerAsync(WorldPeople.Joost, card);

        Assert.Single((await ResponseAsync(WorldPeople.Joost)).Passed);
        Assert.Equal(first!.Step(), second.Step());
    }

    [Fact]
    public async Task LastAnswers_OfTwoPeopleAtOnce_AreOneVerdictThatCountsBoth()
    {
        await StartAsync();
        var joost = await UntilTheLastAsync(WorldPeople.Joost);
        var fatima = await UntilTheLastAsync(WorldPeople.Fatima);
        _store.MeetWith(() => _world.AnswerAsync(WorldPeople.Fatima, fatima));

        await _world.AnswerAsync(WorldPeople.Joost, joost);
        await SettleAsync();

        Assert.Equal(2, (await OnlyVerdictAsync()).Finished);
        Assert.Single(VerdictCards());
    }

    [Fact]
    public async Task LastAnswer_DeliveredAgain_IsOneVerdictAndTheSameCard()
    {
        await StartAsync();
        await _world.AnswerAllAsync(WorldPeople.Joost);
        var done = await _world.AnswerAsync(WorldPeople.Fatima, await UntilTheLastAsync(WorldPeople.Fatima));

        var again = await _world.DeliverAgainAsync();
        await SettleAsync();
        var late = await _world.DeliverAgainAsync();
        await SettleAsync();

        Assert.Equal(done.Text, again!.Text);
        Assert.Contains("niet meer open", late!.Notice, StringComparison.Ordinal);
        Assert.Equal(2, (await OnlyVerdictAsync()).Finished);
        Assert.Single(VerdictCards());
    }

    /// <summary>The verdict is given while an answer is under way: the person is told that it was saved, and it was; or that the check is closed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answer_WhileTheVerdictIsGiven_IsSavedOrRefusedAndNeverHalf(bool isLast)
    {
        await StartAsync();
        await _world.AnswerAllAsync(WorldPeople.Fatima);
        var card = isLast ? await UntilTheLastAsync(WorldPeople.Joost) : await _world.BeginAsync(WorldPeople.Joost);
        var step = card.Step();
        _store.MeetWith(async () =>
        {
            await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true);
            await SettleAsync();
        });

        var answer = await _world.AnswerAsync(WorldPeople.Joost, card);
        var next = (await _world.ClickAsync(WorldPeople.Joost, _world.Teams.In("29:joost")[0].Card!, "questions.begin")).Card;
        await SettleAsync();

        var isRefused = answer.Notice?.Contains("niet meer open", StringComparison.Ordinal) == true;
        Assert.Equal(!isRefused, (await ResponseAsync(WorldPeople.Joost)).Passed.Contains(step));
        Assert.Contains("niet meer open", next.Notice, StringComparison.Ordinal);
        await OnlyVerdictAsync();
        Assert.Single(VerdictCards());
    }

    [Fact]
    public async Task Close_ByTheLeaderWhileTheLastPersonFinishes_IsOneVerdict()
    {
        await StartAsync();
        await _world.AnswerAllAsync(WorldPeople.Fatima);
        var last = await UntilTheLastAsync(WorldPeople.Joost);
        _store.MeetWith(() => _world.AnswerAsync(WorldPeople.Joost, last));

        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true);
        await SettleAsync();

        Assert.Equal(2, (await OnlyVerdictAsync()).Finished);
        Assert.Single(VerdictCards());
    }

    [Theory]
    [InlineData("initiative.extend")]
    [InlineData("initiative.remind")]
    [InlineData("initiative.close")]
    public async Task Leader_InTheInstantAfterClosing_IsToldThatItCloses(string verb)
    {
        await StartAsync();
        var card = _world.Campaign();
        await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.close", inChannel: true);

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, verb, new() { ["deadline"] = "2026-12-18" }, inChannel: true)).Card;
        await SettleAsync();

        Assert.Contains("Ik sluit de check", answer.Notice, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 7), (await InitiativeAsync()).Schedule!.Deadline);
        Assert.Single(_world.Teams.In("29:joost"));
        Assert.Single(VerdictCards());
    }

    [Fact]
    public async Task Extend_AtTheMomentOfClosing_ClosesAndSaysSo()
    {
        await StartAsync();
        var card = _world.Campaign();
        _store.MeetWith(() => _world.ClickAsync(WorldPeople.Sanne, card, "initiative.close", inChannel: true));

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.extend", new() { ["deadline"] = "2026-12-18" }, inChannel: true)).Card;
        await SettleAsync();

        Assert.Contains("Ik sluit de check", answer.Notice, StringComparison.Ordinal);
        Assert.DoesNotContain("18 december", _world.Campaign().Text, StringComparison.Ordinal);
        Assert.Single(VerdictCards());
    }

    [Fact]
    public async Task Withdraw_AtTheMomentOfClosing_WithdrawsAndGivesNoVerdict()
    {
        await StartAsync();
        var card = _world.Campaign();
        _store.MeetWith(() => _world.ClickAsync(WorldPeople.Sanne, card, "initiative.close", inChannel: true));

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.withdraw", inChannel: true)).Card;
        await SettleAsync();

        Assert.Contains("ingetrokken", answer.Text, StringComparison.Ordinal);
        Assert.Equal(InitiativeStatus.Withdrawn, (await InitiativeAsync()).Status);
        Assert.Empty(VerdictCards());
    }

    [Fact]
    public async Task Extend_AtTheMomentOfTheDeadlinesVerdict_IsOneOutcome()
    {
        await StartAsync();
        await _world.AnswerAllAsync(WorldPeople.Joost);
        var card = _world.Campaign();
        _store.MeetWith(async () =>
        {
            _world.Time.SetUtcNow(new DateTimeOffset(2026, 12, 7, 16, 0, 0, TimeSpan.Zero));
            await SettleAsync();
        });

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.extend", new() { ["deadline"] = "2026-12-18" }, inChannel: true)).Card;
        await SettleAsync();

        Assert.Contains("niet meer open", answer.Notice, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 7), (await InitiativeAsync()).Schedule!.Deadline);
        Assert.Single(VerdictCards());
    }

    private Task<ShownCard> StartAsync(IEnumerable<Person>? managers = null, IEnumerable<Person>? respondents = null) =>
        _world.StartCheckAsync(respondents ?? [WorldPeople.Joost, WorldPeople.Fatima], managers, new() { ["deadline"] = "2026-12-07", ["reminders"] = "none", ["quorum"] = "1" });

    /// <summary>Answers all but the last question.</summary>
    private async Task<ShownCard> UntilTheLastAsync(Person person)
    {
        var card = await _world.BeginAsync(person);
        var open = (await InitiativeAsync()).OpenTopics;
        for (var left = (open.Count > 0 ? open.Count : AlignmentModel.Default.Topics.Count) - 1; left > 0; left--)
            card = await _world.AnswerAsync(person, card);
        Assert.Contains(DialogVerbs.Next, card.Verbs);
        return card;
    }

    private async Task SettleAsync()
    {
        await _world.PumpAsync();
        await _world.PassAsync(TimeSpan.FromSeconds(5));
    }

    private List<Posted> VerdictCards() => [.. _world.Teams.In(BotWorld.Thread).Where(post => post.Card!.Verbs.Contains("verdict.details"))];

    private async Task<VerdictRecord> OnlyVerdictAsync() =>
        Assert.Single(await new DocumentSession(_store).LoadAllAsync<VerdictRecord>(await KeyAsync(), TestContext.Current.CancellationToken));

    private async Task<Initiative> InitiativeAsync() =>
        (await new DocumentSession(_store).LoadAsync<Initiative>(await KeyAsync(), Initiative.DocumentId, TestContext.Current.CancellationToken))!;

    private async Task<Response> ResponseAsync(Person person) =>
        (await new DocumentSession(_store).LoadAsync<Response>(await KeyAsync(), Response.IdOf(person.Key), TestContext.Current.CancellationToken))!;

    private async Task<string> KeyAsync() =>
        Assert.Single(await _store.QueryOwnerAsync(Initiative.Kind, WorldPeople.Sanne.Key.Value, TestContext.Current.CancellationToken)).Partition;
}
