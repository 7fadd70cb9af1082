using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class DialogContextTests
{
    [Fact]
    public async Task EndDialogAsync_OfAStartedDialog_GivesItsResultToTheOneThatStartedIt()
    {
        var talk = new Talk(new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("outer",
            [
                (step, token) => step.BeginDialogAsync("inner", "optie", token),
                (step, token) => WaterfallDialogTests.AskAsync(step, $"{step.Reason}:{step.Result}", token),
            ]))
            .AddDialog(new WaterfallDialog("inner",
            [
                (step, token) => WaterfallDialogTests.AskAsync(step, $"vraag met {step.Options}", token),
                (step, token) => step.EndDialogAsync($"antwoord {step.Result}", token),
            ])));

        Assert.Equal(["vraag met optie"], await talk.SayAsync("hallo"));
        Assert.Equal(["EndCalled:antwoord ja"], await talk.SayAsync("ja"));
    }

    [Fact]
    public async Task ReplaceDialogAsync_InALoop_KeepsOneDialogOnTheStack()
    {
        var probe = new Probe("probe");
        var talk = new Talk(new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("loop",
            [
                (step, token) => WaterfallDialogTests.AskAsync(step, $"ronde {step.Options ?? 0} met {step.Stack.Count}", token),
                (step, token) => step.ReplaceDialogAsync("loop", ObjectPath.MapValueTo<int>(step.Options ?? 0) + 1, token),
            ]))
            .AddDialog(probe));

        Assert.Equal(["ronde 0 met 1"], await talk.SayAsync("a"));
        Assert.Equal(["ronde 1 met 1"], await talk.SayAsync("b"));
        Assert.Equal(["ronde 2 met 1"], await talk.SayAsync("c"));
    }

    [Fact]
    public async Task ReplaceDialogAsync_Called_EndsTheReplacedDialogForThatReason()
    {
        var probe = new Probe("probe") { OnContinue = (dc, token) => dc.ReplaceDialogAsync("other", null, token) };
        var talk = new Talk(new ComponentDialog("root").AddDialog(probe).AddDialog(new WaterfallDialog("other", [(_, _) => Task.FromResult(Dialog.EndOfTurn)])));

        await talk.SayAsync("a");
        await talk.SayAsync("b");

        Assert.Equal(["begin", "event:activityReceived", "continue", "end:ReplaceCalled"], probe.Calls);
    }

    [Fact]
    public async Task CancelAllDialogsAsync_NestedDialogs_EndsEachForThatReasonFromTheInside()
    {
        var calls = new List<string>();
        var inner = new Probe("inner") { Calls = calls };
        var middle = new Component("middle", inner) { Calls = calls };
        var outer = new Component("outer", middle) { Calls = calls, Cancel = "stop" };
        var talk = new Talk(outer);
        await talk.SayAsync("hallo");
        calls.Clear();

        await talk.SayAsync("stop");

        Assert.Equal(["inner:end:CancelCalled", "middle:end:CancelCalled", "outer:end:EndCalled"], calls);
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
        Assert.Equal(["inner:begin"], await BeginAgainAsync());

        async Task<List<string>> BeginAgainAsync()
        {
            calls.Clear();
            await talk.SayAsync("opnieuw");
            return calls;
        }
    }

    [Fact]
    public async Task CancelAllDialogsAsync_NothingActive_SaysEmpty()
    {
        var result = await WithContextAsync(new Probe("probe"), (dc, token) => dc.CancelAllDialogsAsync(token));

        Assert.Equal(DialogTurnStatus.Empty, result.Status);
    }

    [Fact]
    public async Task CancelAllDialogsAsync_WithParents_StopsWhereTheEventIsHandled()
    {
        var parent = new Probe("parent") { Handles = DialogEvents.CancelDialog };
        var result = await WithContextAsync(parent, async (dc, token) =>
        {
            await dc.BeginDialogAsync("parent", null, token);
            var child = new DialogContext(new DialogSet().Add(new Probe("child")), dc, new DialogState());
            await child.BeginDialogAsync("child", null, token);
            await child.CancelAllDialogsAsync(true, null, null, token);
            return new DialogTurnResult(DialogTurnStatus.Waiting, (child.Stack.Count, dc.Stack.Count));
        });

        Assert.Equal((0, 1), result.Result);
    }

    [Fact]
    public async Task RepromptDialogAsync_Called_AsksTheActiveDialog()
    {
        var probe = new Probe("probe");
        await WithContextAsync(probe, async (dc, token) =>
        {
            await dc.BeginDialogAsync("probe", null, token);
            await dc.RepromptDialogAsync(token);
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["begin", "event:repromptDialog", "reprompt"], probe.Calls);
    }

    [Fact]
    public async Task BeginDialogAsync_UnknownDialog_ThrowsAndLeavesTheStackAlone()
    {
        await WithContextAsync(new Probe("probe"), async (dc, token) =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => dc.BeginDialogAsync("nergens", null, token));
            Assert.Empty(dc.Stack);
            return Dialog.EndOfTurn;
        });
    }

    [Fact]
    public async Task ContinueDialogAsync_DialogThatIsNoMore_Throws()
    {
        await WithContextAsync(new Probe("probe"), async (dc, token) =>
        {
            dc.Stack.Add(new DialogInstance { Id = "weg" });
            await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync(token));
            return Dialog.EndOfTurn;
        });
    }

    [Fact]
    public async Task EmitEventAsync_FromLeaf_GoesFromTheInnermostDialogOutwards()
    {
        var inner = new Probe("inner");
        var outer = new Component("outer", inner) { Handles = "vraag" };
        var handled = await WithContextAsync(outer, async (dc, token) =>
        {
            await dc.BeginDialogAsync("outer", null, token);
            return new DialogTurnResult(DialogTurnStatus.Waiting, await dc.EmitEventAsync("vraag", 1, true, true, token));
        });

        Assert.Equal(true, handled.Result);
        Assert.Contains("event:vraag", inner.Calls);
        Assert.Contains("event:vraag", outer.Calls);
    }

    [Fact]
    public async Task ContinueDialogAsync_EachTurn_TellsThatAnActivityCameInOnce()
    {
        var inner = new Probe("inner");
        var talk = new Talk(new Component("outer", inner));
        await talk.SayAsync("hallo");

        await talk.SayAsync("tweede");

        Assert.Single(inner.Calls, call => call == "event:activityReceived");
    }

    private static async Task<DialogTurnResult> WithContextAsync(Dialog dialog, Func<DialogContext, CancellationToken, Task<DialogTurnResult>> work)
    {
        DialogTurnResult result = null!;
        var set = new DialogSet().Add(dialog);
        await new Adapters.TestAdapter().ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { Text = "x" },
            async (turn, token) => result = await work(new DialogContext(set, turn, new DialogState()), token),
            TestContext.Current.CancellationToken);
        return result;
    }
}
