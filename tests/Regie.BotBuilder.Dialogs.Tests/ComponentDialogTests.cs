using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class ComponentDialogTests
{
    [Fact]
    public async Task NestedComponents_OverManyTurns_KeepTheirPlace()
    {
        var talk = new Talk(new Component("a", new Component("b", new Component("c", Questions("vraag 1", "vraag 2", "vraag 3")))));

        Assert.Equal(["vraag 1"], await talk.SayAsync("x"));
        Assert.Equal(["vraag 2"], await talk.SayAsync("x"));
        Assert.Equal(["vraag 3"], await talk.SayAsync("x"));
        await talk.SayAsync("klaar");
        Assert.Equal((DialogTurnStatus.Complete, "klaar"), (talk.Result.Status, talk.Result.Result));
    }

    [Fact]
    public async Task OnContinueDialogAsync_Interruption_AnswersAndAsksAgain()
    {
        var component = new Component("c", new WaterfallDialog("w",
        [
            (step, token) => step.PromptAsync("TextPrompt", new PromptOptions { Prompt = MessageFactory.Text("Hoe heet het?") }, token),
            (step, token) => step.EndDialogAsync(step.Result, token),
        ])) { Help = "help" };
        component.AddDialog(new TextPrompt("TextPrompt"));
        var talk = new Talk(component);

        Assert.Equal(["Hoe heet het?"], await talk.SayAsync("begin"));
        Assert.Equal(["uitleg", "Hoe heet het?"], await talk.SayAsync("help"));
        await talk.SayAsync("Omgevingsdienst");
        Assert.Equal("Omgevingsdienst", talk.Result.Result);
    }

    [Fact]
    public async Task ResumeDialogAsync_DialogOnTopEnded_AsksAgain()
    {
        var probe = new Probe("probe");
        var talk = new Talk(new Component("outer", new Component("inner", probe)) { Handles = "none" });
        await talk.SayAsync("begin");

        var inner = new Component("inner", probe);
        var instance = new DialogInstance { Id = "inner" };
        await new Adapters.TestAdapter().ProcessActivityAsync(
            new Activity(ActivityTypes.Message),
            async (turn, token) =>
            {
                var dc = new DialogContext(new DialogSet().Add(inner), turn, new DialogState([instance]));
                await inner.BeginDialogAsync(dc, null, token);
                Assert.Same(Dialog.EndOfTurn, await inner.ResumeDialogAsync(dc, DialogReason.EndCalled, null, token));
            },
            TestContext.Current.CancellationToken);

        Assert.Equal("reprompt", probe.Calls[^1]);
    }

    [Fact]
    public async Task VersionChanged_NobodyHandlesIt_ThrowsOnceAndGoesOnThen()
    {
        var storage = new MemoryStorage();
        await new Talk(new Component("c", Questions("a", "b")), storage: storage).SayAsync("begin");

        var talk = new Talk(new Component("c", Questions("a", "b", "nieuw")), storage: storage);

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("verder"));
    }

    [Fact]
    public async Task VersionChanged_Handled_CanStartAnewWithWhatWasAnswered()
    {
        var storage = new MemoryStorage();
        var old = new Talk(new Component("c", Questions("a", "b")), storage: storage);
        await old.SayAsync("begin");
        await old.SayAsync("antwoord op a");

        string? kept = null;
        var talk = new Talk(
            new Component("c", Questions("A", "B", "C"))
            {
                Handles = DialogEvents.VersionChanged,
                OnHandled = dc =>
                {
                    kept = ObjectPath.MapValueTo<DialogState>(dc.ActiveDialog!.State[ComponentDialog.PersistedDialogState])!
                        .DialogStack[0].State["values"]?.ToString();
                    dc.ActiveDialog.State.Remove(ComponentDialog.PersistedDialogState);
                },
            },
            storage: storage);

        Assert.Equal(["A"], await talk.SayAsync("verder"));
        Assert.Contains("antwoord op a", kept, StringComparison.Ordinal);
        Assert.Equal(["B"], await talk.SayAsync("x"));
    }

    [Fact]
    public async Task VersionChanged_InANestedComponent_IsNoticedThereOnly()
    {
        var storage = new MemoryStorage();
        await new Talk(new Component("outer", new Component("inner", Questions("a", "b"))), storage: storage).SayAsync("begin");

        var outer = new Component("outer", new Component("inner", Questions("a", "b", "c"))) { Handles = DialogEvents.VersionChanged };
        var talk = new Talk(outer, storage: storage);

        Assert.Equal(["b"], await talk.SayAsync("x"));
        Assert.Equal(["event:versionChanged"], outer.Calls);
    }

    [Fact]
    public async Task RunAsync_DialogThrowsAndAParentHandlesIt_TurnGoesOn()
    {
        var fails = true;
        var component = new Component("c", new WaterfallDialog("w",
        [
            (step, token) =>
            {
                if (!fails) return WaterfallDialogTests.AskAsync(step, "hersteld", token);
                fails = false;
                throw new InvalidOperationException("stuk");
            },
        ]))
        {
            Handles = DialogEvents.Error,
            OnHandled = dc => dc.ActiveDialog!.State.Clear(),
        };
        var state = new ConversationState(new MemoryStorage());
        var adapter = new Adapters.TestAdapter().Use(new AutoSaveStateMiddleware(state));

        await new Adapters.TestFlow(adapter, (turn, token) => component.RunAsync(turn, state.CreateProperty<DialogState>("d"), token))
            .Test("hallo", "hersteld")
            .AssertNoReply()
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_DialogThrowsAndNobodyHandlesIt_Throws()
    {
        var dialog = new WaterfallDialog("w", [(_, _) => throw new FormatException("stuk")]);
        var state = new ConversationState(new MemoryStorage());
        var flow = new Adapters.TestFlow(new Adapters.TestAdapter(), (turn, token) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("d"), token));

        await Assert.ThrowsAsync<FormatException>(() => flow.Send("hallo").StartTestAsync());
    }

    private static WaterfallDialog Questions(params string[] questions) => new("w", questions
        .Select<string, WaterfallStep>(question => (step, token) =>
        {
            if (step.Index > 0) step.Values[$"{step.Index}"] = step.Result;
            return WaterfallDialogTests.AskAsync(step, question, token);
        })
        .Append((step, token) => step.EndDialogAsync(step.Result, token)));
}
