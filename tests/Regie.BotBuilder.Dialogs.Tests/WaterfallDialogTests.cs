using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_EachTurn_RunInOrderWithTheAnswerOfThePerson()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, token) => await AskAsync(step, $"0:{step.Index}:{step.Reason}", token),
            async (step, token) => await AskAsync(step, $"1:{step.Result}:{step.Reason}", token),
            async (step, token) => await step.EndDialogAsync($"{step.Index}:{step.Result}", token),
        ]));

        Assert.Equal(["0:0:BeginCalled"], await talk.SayAsync("hallo"));
        Assert.Equal(["1:een:ContinueCalled"], await talk.SayAsync("een"));
        Assert.Empty(await talk.SayAsync("twee"));
        Assert.Equal((DialogTurnStatus.Complete, "2:twee"), (talk.Result.Status, talk.Result.Result));
    }

    [Fact]
    public async Task Values_AfterStorage_AreWhatTheyWere()
    {
        var when = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        object?[] read = [];
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["text"] = "waarde";
                step.Values["number"] = 7;
                step.Values["fraction"] = 1.5;
                step.Values["yes"] = true;
                step.Values["nothing"] = null;
                step.Values["object"] = new Answer("a", 3, when);
                step.Values["list"] = new List<string> { "x", "y" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, token) =>
            {
                read = [step.Values["text"], step.Values["number"], step.Values["fraction"], step.Values["yes"], step.Values["nothing"],
                    ObjectPath.MapValueTo<Answer>(step.Values["object"]), ObjectPath.MapValueTo<int>(step.Values["number"])];
                Assert.Equal(["x", "y"], ObjectPath.MapValueTo<List<string>>(step.Values["list"])!);
                return step.EndDialogAsync(null, token);
            },
        ]));

        await talk.SayAsync("1");
        await talk.SayAsync("2");
        await talk.SayAsync("3");

        Assert.Equal(["waarde", 7L, 1.5, true, null, new Answer("a", 3, when), 7], read);
    }

    [Fact]
    public async Task Values_ChangedInALaterTurn_AreStored()
    {
        WaterfallStep count = (step, token) =>
        {
            step.Values["n"] = Convert.ToInt32(step.Values.TryGetValue("n", out var n) ? n : 0, System.Globalization.CultureInfo.InvariantCulture) + 1;
            return AskAsync(step, $"{step.Values["n"]}", token);
        };
        var talk = new Talk(new WaterfallDialog("w", [count, count, count]));

        Assert.Equal(["1"], await talk.SayAsync("a"));
        Assert.Equal(["2"], await talk.SayAsync("b"));
        Assert.Equal(["3"], await talk.SayAsync("c"));
    }

    [Fact]
    public async Task Options_InALaterTurn_GetTheirTypeBack()
    {
        var options = new Answer("a", 3, default);
        Answer? first = null, later = null;
        var talk = new Talk(
            new WaterfallDialog("w",
            [
                (step, _) =>
                {
                    first = ObjectPath.MapValueTo<Answer>(step.Options);
                    return Task.FromResult(Dialog.EndOfTurn);
                },
                (step, token) =>
                {
                    later = ObjectPath.MapValueTo<Answer>(step.Options);
                    return step.EndDialogAsync(null, token);
                },
            ]),
            options);

        await talk.SayAsync("1");
        await talk.SayAsync("2");

        Assert.Same(options, first);
        Assert.Equal(options, later);
    }

    [Fact]
    public async Task NextAsync_Called_RunsTheNextStepInTheSameTurn()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("meteen", token),
            (step, token) => AskAsync(step, $"{step.Result}:{step.Reason}", token),
        ]));

        Assert.Equal(["meteen:NextCalled"], await talk.SayAsync("hallo"));
    }

    [Fact]
    public async Task NextAsync_CalledTwice_Throws()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hallo"));
    }

    [Fact]
    public async Task ContinueDialogAsync_NotAMessage_LeavesTheStepAlone()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, token) => AskAsync(step, "een", token),
            (step, token) => AskAsync(step, "twee", token),
        ]));
        await talk.SayAsync("hallo");

        Assert.Empty(await talk.DoAsync(new Activity(ActivityTypes.Typing)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
        Assert.Equal(["twee"], await talk.SayAsync("verder"));
    }

    [Fact]
    public void GetVersion_OtherNumberOfSteps_IsAnother()
    {
        var waterfall = new WaterfallDialog("w");
        var before = waterfall.GetVersion();

        Assert.NotEqual(before, waterfall.AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn)).GetVersion());
    }

    [Fact]
    public async Task BeginDialogAsync_TokenInPlaceOfOptions_Throws()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("w", token, CancellationToken.None)]));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hallo"));
    }

    internal static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string text, CancellationToken token)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    }

    private sealed record Answer(string Topic, int Score, DateTimeOffset When);
}
