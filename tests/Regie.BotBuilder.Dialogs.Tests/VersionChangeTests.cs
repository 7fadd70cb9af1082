using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

/// <summary>A dialog that was stored by an older version of the bot.</summary>
public class VersionChangeTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Waterfall_OtherSteps_StartsAnewAndKeepsWhatWasAnswered()
    {
        var old = Talk(Form("naam", "doel"));
        await old.SayAsync("begin");
        await old.SayAsync("Omgevingsdienst");

        var talk = Talk(Form("naam", "partners", "doel"));

        Assert.Equal(["partners?"], await talk.SayAsync("een antwoord op het doel"));
        Assert.Equal(["doel?"], await talk.SayAsync("Breda, Tilburg"));
        await talk.SayAsync("milieu");
        Assert.Equal("naam=Omgevingsdienst, partners=Breda, Tilburg, doel=milieu", talk.Result.Result);
    }

    [Fact]
    public async Task Waterfall_SameSteps_GoesOnWhereItWas()
    {
        await Talk(Form("naam", "doel")).SayAsync("begin");

        Assert.Equal(["doel?"], await Talk(Form("naam", "doel")).SayAsync("Omgevingsdienst"));
    }

    [Fact]
    public async Task Waterfall_StepsInAnotherOrder_StartsAnew()
    {
        var old = Talk(new WaterfallDialog("w", [AskNameAsync, AskGoalAsync, AskNameAsync]));
        await old.SayAsync("begin");

        Assert.Equal(["doel?"], await Talk(new WaterfallDialog("w", [AskGoalAsync, AskNameAsync, AskNameAsync])).SayAsync("x"));
    }

    [Fact]
    public void GetVersion_LambdasElsewhere_DoNotChangeIt() =>
        Assert.Equal("w:2", new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (_, _) => Task.FromResult(Dialog.EndOfTurn)]).GetVersion());

    [Fact]
    public async Task Waterfall_StoredBeforeVersionsWereKept_GoesOn()
    {
        var instance = new DialogInstance { Id = "w", State = new Dictionary<string, object?> { ["stepIndex"] = 0L } };
        var adapter = new Adapters.TestAdapter();

        await adapter.SendTextToBotAsync(
            "Omgevingsdienst",
            (turn, token) => new DialogContext(new DialogSet().Add(Form("naam", "doel")), turn, new DialogState([instance])).ContinueDialogAsync(token),
            TestContext.Current.CancellationToken);

        Assert.Equal("doel?", adapter.GetNextReply()!.AsMessageActivity()!.Text);
    }

    [Fact]
    public async Task Waterfall_NotAMessage_DoesNotStartAnewYet()
    {
        await Talk(Form("naam", "doel")).SayAsync("begin");
        var talk = Talk(Form("naam", "partners", "doel"));

        Assert.Empty(await talk.DoAsync(new Activity(ActivityTypes.Typing)));
        Assert.Equal(["naam?"], await talk.SayAsync("x"));
    }

    [Fact]
    public async Task Waterfall_OtherStepsByItself_CanTellThePerson()
    {
        await Talk(Form("naam", "doel")).SayAsync("begin");

        Assert.Equal(["bijgewerkt", "naam?"], await Talk(new Polite("naam", "partners", "doel")).SayAsync("x"));
    }

    [Fact]
    public async Task Component_NobodyHandlesIt_TellsItOnceAndStartsTheWaterfallAnew()
    {
        await Talk(new Component("c", Form("naam", "doel"))).SayAsync("begin");
        var component = new Component("c", Form("naam", "partners", "doel"));
        var talk = Talk(component);

        Assert.Equal(["naam?"], await talk.SayAsync("x"));
        Assert.Equal(["partners?"], await talk.SayAsync("Omgevingsdienst"));
        Assert.Equal(["event:versionChanged"], component.Calls);
    }

    [Fact]
    public async Task Component_PromptOnTop_IsCancelledAndNotAnswered()
    {
        await Talk(Prompting("Hoe heet het?")).SayAsync("begin");

        var talk = Talk(Prompting("Hoe heet het?", "Waarom?"));

        Assert.Equal(["Hoe heet het?"], await talk.SayAsync("niet een antwoord"));
        Assert.Equal(["Waarom?"], await talk.SayAsync("Regio"));
    }

    [Fact]
    public async Task Component_OnlyTheInnerWaterfallChanged_TheOuterWaits()
    {
        await Talk(Nested("a")).SayAsync("begin");
        var talk = Talk(Nested("a", "b"));

        Assert.Equal(["a?"], await talk.SayAsync("x"));
        Assert.Equal(["b?"], await talk.SayAsync("1"));
        Assert.Equal(["buiten: a=1, b=2"], await talk.SayAsync("2"));
    }

    [Fact]
    public async Task Component_DialogIsGone_StartsAnew()
    {
        await Talk(new Component("c", new WaterfallDialog("oud", [AskNameAsync, AskGoalAsync]))).SayAsync("begin");

        Assert.Equal(["naam?"], await Talk(new Component("c", Form("naam", "doel"))).SayAsync("x"));
    }

    [Fact]
    public async Task Component_OtherDialogAdded_GoesOnWhereItWas()
    {
        await Talk(new Component("c", Form("naam", "doel"))).SayAsync("begin");
        var component = new Component("c", Form("naam", "doel"));
        component.AddDialog(new TextPrompt("nieuw"));

        Assert.Equal(["doel?"], await Talk(component).SayAsync("Omgevingsdienst"));
    }

    [Fact]
    public async Task VersionChanged_Handled_CanStartAnewWithWhatWasAnswered()
    {
        var old = new Talk(new Component("c", ComponentDialogTests.Questions("a", "b")), storage: _storage);
        await old.SayAsync("begin");
        await old.SayAsync("antwoord op a");

        string? kept = null;
        var talk = new Talk(
            new Component("c", ComponentDialogTests.Questions("A", "B", "C"))
            {
                Handles = DialogEvents.VersionChanged,
                OnHandled = dc =>
                {
                    kept = ObjectPath.MapValueTo<DialogState>(dc.ActiveDialog!.State[ComponentDialog.PersistedDialogState])!
                        .DialogStack[0].State["values"]?.ToString();
                    dc.ActiveDialog.State.Remove(ComponentDialog.PersistedDialogState);
                },
            },
            storage: _storage);

        Assert.Equal(["A"], await talk.SayAsync("verder"));
        Assert.Contains("antwoord op a", kept, StringComparison.Ordinal);
        Assert.Equal(["B"], await talk.SayAsync("x"));
    }

    [Fact]
    public async Task VersionChanged_InANestedComponent_IsNoticedThereOnly()
    {
        await new Talk(new Component("outer", new Component("inner", ComponentDialogTests.Questions("a", "b"))), storage: _storage).SayAsync("begin");

        var outer = new Component("outer", new Component("inner", ComponentDialogTests.Questions("a", "b", "c"))) { Handles = DialogEvents.VersionChanged };
        var talk = new Talk(outer, storage: _storage);

        Assert.Equal(["b"], await talk.SayAsync("x"));
        Assert.Equal(["event:versionChanged"], outer.Calls);
    }

    private Talk Talk(Dialog dialog) => new(dialog, storage: _storage);

    private static WaterfallDialog Form(params string[] fields) => new("w", Steps(fields));

    // Asks what is not known yet.
    private static IEnumerable<WaterfallStep> Steps(string[] fields)
    {
        for (var i = 0; i <= fields.Length; i++)
        {
            var (asked, field) = (i > 0 ? fields[i - 1] : null, i < fields.Length ? fields[i] : null);
            yield return (step, token) =>
            {
                if (asked is not null) step.Values[asked] = step.Result;
                if (field is null) return step.EndDialogAsync(string.Join(", ", fields.Select(each => $"{each}={step.Values[each]}")), token);
                return step.Values.TryGetValue(field, out var known) ? step.NextAsync(known, token) : WaterfallDialogTests.AskAsync(step, $"{field}?", token);
            };
        }
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken token) => WaterfallDialogTests.AskAsync(step, "naam?", token);

    private static Task<DialogTurnResult> AskGoalAsync(WaterfallStepContext step, CancellationToken token) => WaterfallDialogTests.AskAsync(step, "doel?", token);

    private static ComponentDialog Prompting(params string[] questions) => new ComponentDialog("c")
        .AddDialog(new WaterfallDialog("w", questions.Select<string, WaterfallStep>(question => (step, token) =>
            step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text(question) }, token))))
        .AddDialog(new TextPrompt("p"));

    private static ComponentDialog Nested(params string[] fields) => new ComponentDialog("c")
        .AddDialog(new WaterfallDialog("buiten",
        [
            (step, token) => step.BeginDialogAsync("w", null, token),
            (step, token) => WaterfallDialogTests.AskAsync(step, $"buiten: {step.Result}", token),
        ]))
        .AddDialog(Form(fields));

    private sealed class Polite(params string[] fields) : WaterfallDialog("w", Steps(fields))
    {
        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged) await dc.Context.SendActivityAsync("bijgewerkt", cancellationToken: cancellationToken);
            return false;
        }
    }
}
