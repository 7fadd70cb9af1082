using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.People;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Verdicts;

/// <summary>People say from which role they answer, and it shows where roles look differently at an initiative.</summary>
public sealed class RoleTests : IAsyncLifetime
{
    private const string Title = "Waar rollen er anders naar kijken";

    private static readonly Person[] Policy = [WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter];
    private static readonly Person[] Finance = [WorldPeople.Lotte, WorldPeople.Daan, WorldPeople.Noor];

    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Role_IsAskedOnTheFirstCardOnlyAndMayStayEmpty()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);

        Assert.Contains("mag leeg blijven", card.Text, StringComparison.Ordinal);
        Assert.Equal(AlignmentModel.Default.Roles.Select(role => role.Id), card.Choices("role"));
        card = await _world.AnswerAsync(WorldPeople.Joost, card);
        Assert.Equal("limits", card.Step());
        Assert.DoesNotContain("role", card.Inputs);
    }

    [Fact]
    public async Task Role_ThatWasChosen_IsShownAgain()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);
        await _world.AnswerAsync(WorldPeople.Joost, card, new Dictionary<string, string> { ["role"] = "ict" });

        var again = await _world.AnswerAllAsync(WorldPeople.Joost);
        var first = (await _world.ClickAsync(WorldPeople.Joost, again, "questions.review")).Card;

        Assert.Equal("ict", first.Value("role"));
    }

    [Fact]
    public async Task Role_ThatIsLeftByBack_IsKept()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);

        await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Pause, new() { ["role"] = "hr" });

        Assert.Equal("hr", (await _world.BeginAsync(WorldPeople.Joost)).Value("role"));
    }

    [Theory]
    [InlineData("burgemeester")]
    [InlineData("policy,hr")]
    [InlineData("<script>")]
    public async Task Role_ThatTheModelDoesNotHave_IsAnErrorAtTheField(string role)
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);

        card = await _world.AnswerAsync(WorldPeople.Joost, card, new Dictionary<string, string> { ["role"] = role });

        Assert.Contains("een van de mogelijkheden", card.Error("role"), StringComparison.Ordinal);
        Assert.Equal("overview", card.Step());
    }

    [Fact]
    public async Task WithNames_RolesThatDiffer_AreShownWithCounts()
    {
        await DecideAsync(anonymous: false, [(WorldPeople.Joost, "policy", "yes"), (WorldPeople.Lotte, "finance", "no")]);

        foreach (var text in await DetailsAndDossierAsync())
        {
            Assert.Contains("Financiën en Beleid", text, StringComparison.Ordinal);
            Assert.Contains("Financiën: Nee: 1. Beleid: Ja: 1.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Anonymous_RolesOfThree_AreShownWithoutCounts()
    {
        await DecideAsync(anonymous: true, [.. Policy.Select(person => (person, "policy", "yes")), .. Finance.Select(person => (person, "finance", "no"))]);

        foreach (var text in await DetailsAndDossierAsync())
        {
            Assert.Contains("Financiën: Nee. Beleid: Ja.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Financiën: Nee: 3", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Anonymous_OnePersonBesideTheRoles_HidesTheQuestion()
    {
        await DecideAsync(
            anonymous: true,
            [.. Policy.Select(person => (person, "policy", "yes")), .. Finance.Select(person => (person, "finance", "no")), (WorldPeople.Hendrik, "ict", "partly")]);

        foreach (var text in await DetailsAndDossierAsync())
        {
            Assert.Contains(Title, text, StringComparison.Ordinal);
            Assert.Contains("geen verschil te tonen", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Financiën: Nee", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task NobodyGaveARole_NothingIsSaidAboutRoles()
    {
        await DecideAsync(anonymous: false, [(WorldPeople.Joost, "", "yes"), (WorldPeople.Lotte, "", "no")]);

        foreach (var text in await DetailsAndDossierAsync())
            Assert.DoesNotContain(Title, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task Anonymous_CountsOfFewerThanThree_AreNotShown(int people, bool shown)
    {
        await _world.StartCheckAsync(Policy, schedule: new() { ["anonymous"] = "true", ["quorum"] = "2" });
        foreach (var person in Policy.Take(people))
            await _world.AnswerAllAsync(person, SampleAnswers.Aligned.With(("staff.leftBehind", "no")));
        await CloseAsync();

        var verdict = _world.Teams.In(BotWorld.Thread)[^1].Card!.Text;
        foreach (var text in (await DetailsAndDossierAsync()).Append(verdict))
        {
            Assert.Equal(shown, text.Contains($"Nee: {people}", StringComparison.Ordinal));
            Assert.Equal(!shown, text.Contains("minder dan drie antwoorden", StringComparison.Ordinal));
        }
    }

    private async Task DecideAsync(bool anonymous, IReadOnlyList<(Person Person, string Role, string Answer)> given)
    {
        await _world.StartCheckAsync(given.Select(one => one.Person), schedule: new() { ["anonymous"] = anonymous ? "true" : "false" });
        foreach (var (person, role, answer) in given)
            await _world.AnswerAllAsync(person, SampleAnswers.Aligned.With(("role", role), ("staff.leftBehind", answer)));
        await _world.PumpAsync();
    }

    private async Task CloseAsync()
    {
        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true);
        await _world.PumpAsync();
    }

    private async Task<IReadOnlyList<string>> DetailsAndDossierAsync() =>
        [await _world.VerdictPagesAsync(WorldPeople.Sanne, "verdict.details", "verdict.page"), await _world.VerdictPagesAsync(WorldPeople.Sanne, "verdict.export", "verdict.export")];
}
