using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Register;
using Regie.Bot.Tests.Fakes;

namespace Regie.Bot.Tests.Register;

public sealed class RegisterCommandTests : IDisposable
{
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Register_Typed_ShowsNameAreaPartnersStandDeadlineAndContribution()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        var activity = new Activity(ActivityTypes.Message) { Text = "register" };
        var card = (await _stage.RunAsync(activity, Stage.Ria, TextLanguage.Dutch, personal: true, async turn =>
        {
            await _stage.Get<RegisterCommand>().RunAsync(turn, TestContext.Current.CancellationToken);
            return null;
        })).Card;

        Assert.All(
            ["Samen ICT", "Bedrijfsvoering (ICT, HR, financiën)", "Waalre, Nuenen", "✖ Het past niet", "€ 125.000", "1 initiatief"],
            words => Assert.Contains(words, card.Text, StringComparison.Ordinal));
        Assert.Contains("7-12-2026", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_AreInBothLanguages() => Assert.Equal(["register", "portfolio"], _stage.Get<RegisterCommand>().Words);

    [Fact]
    public async Task Register_InAPersonalChat_ShowsOnlyWhatConcernsThePerson()
    {
        await _stage.PutAsync(_stage.Open());

        Assert.Contains("Samen ICT", (await ShowAsync(Stage.Mia)).Text, StringComparison.Ordinal);
        var stranger = await ShowAsync(Stage.Stranger);
        Assert.DoesNotContain("Samen ICT", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("nog geen initiatieven", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_InAChannel_ShowsWhatLivesThereAndNothingElse()
    {
        await _stage.PutAsync(_stage.Open(), Other(1, home: "19:other@thread.tacv2"));

        var card = await ShowAsync(Stage.Ria, personal: false);

        Assert.Contains("Samen ICT", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Initiatief 1", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_ShowsWhatNeedsAttentionFirst()
    {
        var withdrawn = Other(1, InitiativeStatus.Withdrawn);
        var aligned = Other(2, InitiativeStatus.Decided, VerdictOutcome.Aligned);
        var misaligned = Other(3, InitiativeStatus.Decided, VerdictOutcome.Misaligned);
        var later = Other(4, InitiativeStatus.Open, day: 20);
        var sooner = Other(5, InitiativeStatus.Open, day: 2);
        var draft = Other(6, InitiativeStatus.Draft);
        await _stage.PutAsync(withdrawn, aligned, misaligned, later, sooner, draft);

        var text = (await ShowAsync(Stage.Ria)).Text;

        var order = new[] { 5, 4, 3, 2, 1 }.Select(number => text.IndexOf($"Initiatief {number}", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain("Initiatief 6", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Register_Many_IsAllThereOnPagesThatFit(bool hostile)
    {
        var many = Enumerable.Range(1, 100).Select(number => Other(number, words: hostile ? Hostile.Of(110) : "")).ToArray();
        await _stage.PutAsync(many);

        var pages = new List<CardProbe>();
        do
        {
            pages.Add(await ShowAsync(Stage.Ria, page: pages.Count + 1));
        }
        while (pages[^1].Verbs.Count > (pages.Count == 1 ? 0 : 1));

        Assert.All(pages, page => Assert.InRange(page.Bytes, 1, 28_000));
        Assert.All(pages.SelectMany(page => page.Markdown), text => Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal));
        var all = string.Join('\n', pages.Select(page => page.Text)).Split('\n');
        Assert.All(Enumerable.Range(1, 100), number => Assert.Single(all, line => line == $"Initiatief {number}" || line.StartsWith($"Initiatief {number} ", StringComparison.Ordinal)));
        Assert.InRange(pages.Count, 7, 60);
    }

    private async Task<CardProbe> ShowAsync(Person person, bool personal = true, int page = 1) =>
        (await _stage.ClickAsync(person, "register.page", new JsonObject { ["page"] = page }, personal: personal)).Card;

    private Initiative Other(int number, InitiativeStatus status = InitiativeStatus.Open, VerdictOutcome? outcome = null, int day = 7, string home = Stage.Channel, string words = "") => new()
    {
        Key = InitiativeId.New(),
        Status = status,
        Outcome = outcome,
        Leader = Stage.Ria,
        Origin = Stage.Home,
        Home = Stage.Home with { ChannelId = home },
        ModelVersion = "1",
        Subject = new Subject($"Initiatief {number} {words}".Trim(), words, words, words, words, 1_000, null),
        Schedule = new Schedule(new DateOnly(2026, 12, day), ReminderRhythm.None, 1, Anonymous: false),
        CreatedAt = _stage.Time.GetUtcNow(),
    };
}
