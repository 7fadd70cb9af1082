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

    internal static WaterfallDialog Questions(params string[] questions) => new("w", questions
        .Select<string, WaterfallStep>(question => (step, token) =>
        {
            if (step.Index > 0) step.Values[$"{step.Index}"] = step.Result;
            return WaterfallDialogTests.AskAsync(step, question, token);
        })
        .Append((step, token) => step.EndDialogAsync(step.Result, token)));
}
