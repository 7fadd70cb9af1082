using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class PromptTests
{
    private static readonly PromptOptions Asked = new() { Prompt = MessageFactory.Text("vraag"), RetryPrompt = MessageFactory.Text("nogmaals") };

    [Fact]
    public async Task TextPrompt_Validator_SeesEachAttemptUntilItAccepts()
    {
        var attempts = new List<int>();
        var talk = new Talk(
            new TextPrompt("p", (context, _) =>
            {
                attempts.Add(context.AttemptCount);
                context.Recognized.Value = context.Recognized.Value.Trim();
                return Task.FromResult(context.Recognized.Value.Length > 3);
            }),
            Asked);

        Assert.Equal(["vraag"], await talk.SayAsync("begin"));
        Assert.Equal(["nogmaals"], await talk.SayAsync("ab"));
        Assert.Equal(["nogmaals"], await talk.SayAsync("abc"));
        Assert.Empty(await talk.SayAsync(" abcd "));
        Assert.Equal("abcd", talk.Result.Result);
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Validator_AnswersItself_IsNotFollowedByTheRetry()
    {
        var talk = new Talk(
            new TextPrompt("p", async (context, token) =>
            {
                await context.Context.SendActivityAsync("te kort", cancellationToken: token);
                return false;
            }),
            Asked);
        await talk.SayAsync("begin");

        Assert.Equal(["te kort"], await talk.SayAsync("a"));
    }

    [Fact]
    public async Task Validator_Validations_GetTheirTypeBack()
    {
        var talk = new Talk(
            new NumberPrompt<int>("p", (context, _) =>
            {
                var range = ObjectPath.MapValueTo<Range>(context.Options.Validations)!;
                return Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value >= range.Min && context.Recognized.Value <= range.Max);
            }),
            new PromptOptions { Prompt = MessageFactory.Text("vraag"), Validations = new Range(1, 10) });
        await talk.SayAsync("begin");

        Assert.Equal(["vraag"], await talk.SayAsync("11"));
        await talk.SayAsync("tien");
        Assert.Equal(10, talk.Result.Result);
    }

    [Fact]
    public async Task Prompt_AskedAgain_IsNotAddressedToAnOldMessage()
    {
        var talk = new Talk(
            new TextPrompt("p", (_, _) => Task.FromResult(false)),
            new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "vraag" } });
        var replies = new List<Activity>();
        talk.Adapter.Use(new Recorder(replies));

        await talk.SayAsync("1");
        await talk.SayAsync("2");
        await talk.SayAsync("3");

        Assert.Equal(3, replies.Select(reply => reply.ReplyToId).Distinct().Count());
        Assert.All(replies, reply => Assert.Equal(InputHints.ExpectingInput, reply.InputHint));
    }

    [Fact]
    public async Task Prompt_AnswerThatItUnderstands_IsNotOfferedToItsParentsAsAnInterruption()
    {
        var offered = new List<string?>();
        var component = new Component("c", new NumberPrompt<int>("p"))
        {
            Handles = DialogEvents.ActivityReceived,
            OnHandled = dc => offered.Add(dc.Context.Activity.Text),
        };
        var talk = new Talk(component, Asked);
        await talk.SayAsync("begin");

        Assert.Equal(["nogmaals"], await talk.SayAsync("wat bedoel je?"));
        await talk.SayAsync("12");

        Assert.Equal(["wat bedoel je?"], offered);
        Assert.Equal(12, talk.Result.Result);
    }

    [Fact]
    public async Task BeginDialogAsync_WithoutPromptOptions_Throws()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("p"), "vraag").SayAsync("begin"));
    }

    [Theory]
    [InlineData("nl-NL", "2,5 miljoen", 2_500_000)]
    [InlineData("en-US", "2.5 million", 2_500_000)]
    [InlineData("nl-NL", "€ 1.500,50", 1500.50)]
    public async Task NumberPrompt_InTheLanguageOfThePerson_IsUnderstood(string locale, string answer, double expected)
    {
        var talk = new Talk(new NumberPrompt<double>("p"), Asked, locale);
        await talk.SayAsync("begin");
        Assert.Equal(["nogmaals"], await talk.SayAsync("abc"));

        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Result.Result);
    }

    [Fact]
    public void NumberPrompt_OfAnotherType_Throws() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("p"));

    [Fact]
    public async Task ConfirmPrompt_InDutch_AsksAndUnderstandsDutch()
    {
        var talk = new Talk(new ConfirmPrompt("p"), Asked);

        Assert.Equal(["vraag (1) Ja of (2) Nee"], await talk.SayAsync("begin"));
        Assert.Equal(["nogmaals (1) Ja of (2) Nee"], await talk.SayAsync("misschien"));
        await talk.SayAsync("jazeker");
        Assert.Equal(true, talk.Result.Result);
    }

    [Theory]
    [InlineData("2", false)]
    [InlineData("de eerste", true)]
    [InlineData("klopt niet", false)]
    public async Task ConfirmPrompt_OtherWays_AreUnderstood(string answer, bool expected)
    {
        var talk = new Talk(new ConfirmPrompt("p"), Asked);
        await talk.SayAsync("begin");

        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Result.Result);
    }

    [Fact]
    public async Task ConfirmPrompt_OwnChoices_AreAskedAndUnderstood()
    {
        var talk = new Talk(new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Doen"), new Choice("Laten")) }, Asked);

        Assert.Equal(["vraag (1) Doen of (2) Laten"], await talk.SayAsync("begin"));
        await talk.SayAsync("laten");
        Assert.Equal(false, talk.Result.Result);
    }

    [Fact]
    public async Task ChoicePrompt_Answered_GivesTheChoice()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Welke?"), Choices = ChoiceFactory.ToChoices(["Regeling", "Stichting", "Convenant"]) };
        var talk = new Talk(new ChoicePrompt("p"), options);

        Assert.Equal(["Welke? (1) Regeling, (2) Stichting of (3) Convenant"], await talk.SayAsync("begin"));
        Assert.Equal(["Welke? (1) Regeling, (2) Stichting of (3) Convenant"], await talk.SayAsync("iets anders"));
        await talk.SayAsync("een stichting graag");

        var choice = Assert.IsType<FoundChoice>(talk.Result.Result);
        Assert.Equal(("Stichting", 1), (choice.Value, choice.Index));
    }

    [Fact]
    public async Task ChoicePrompt_InTeams_ShowsButtonsOnACard()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Welke?"), Choices = ChoiceFactory.ToChoices(["A", "B"]) };
        var talk = new Talk(new ChoicePrompt("p"), options, channel: "msteams");
        var replies = new List<Activity>();
        talk.Adapter.Use(new Recorder(replies));

        await talk.SayAsync("begin");

        Assert.Equal(HeroCard.ContentType, Assert.Single(replies[0].Attachments!).ContentType);
    }

    [Theory]
    [InlineData(ListStyle.None, "Welke?")]
    [InlineData(ListStyle.List, "Welke?\n\n   1. A\n   2. B")]
    [InlineData(ListStyle.Inline, "Welke? (1) A of (2) B")]
    [InlineData(ListStyle.SuggestedAction, "Welke?")]
    public async Task ChoicePrompt_Style_IsFollowed(ListStyle style, string expected)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Welke?"), Choices = ChoiceFactory.ToChoices(["A", "B"]), Style = style };

        Assert.Equal([expected], await new Talk(new ChoicePrompt("p"), options).SayAsync("begin"));
    }

    [Fact]
    public async Task DateTimePrompt_Answered_GivesEveryReading()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.Zero));
        var talk = new Talk(new DateTimePrompt("p"), Asked);
        talk.Adapter.TimeProvider = clock;
        await talk.SayAsync("begin");
        Assert.Equal(["nogmaals"], await talk.SayAsync("ooit"));

        await talk.SayAsync("3 maart");

        var readings = Assert.IsAssignableFrom<IList<DateTimeResolution>>(talk.Result.Result);
        Assert.Equal(["2025-03-03", "2026-03-03"], readings.Select(reading => reading.Value));
        Assert.All(readings, reading => Assert.Equal("XXXX-03-03", reading.Timex));
    }

    private sealed record Range(int Min, int Max);

    private sealed class Recorder(List<Activity> sent) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                sent.AddRange(activities);
                return send();
            });
            return next(cancellationToken);
        }
    }
}
