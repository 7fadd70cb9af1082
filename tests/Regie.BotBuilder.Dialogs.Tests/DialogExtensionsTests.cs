using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

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
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_state));

        await new TestFlow(adapter, (turn, token) => component.RunAsync(turn, _state.CreateProperty<DialogState>("d"), token))
            .Test("hallo", "hersteld")
            .AssertNoReply()
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsync_DialogThrowsAndNobodyHandlesIt_Throws()
    {
        var dialog = new WaterfallDialog("w", [(_, _) => throw new FormatException("stuk")]);
        var flow = new TestFlow(new TestAdapter(), (turn, token) => dialog.RunAsync(turn, _state.CreateProperty<DialogState>("d"), token));

        await Assert.ThrowsAsync<FormatException>(() => flow.Send("hallo").StartTestAsync());
    }

    [Fact]
    public async Task RunAsync_Messages_StartTheDialogAndGoOnWithIt() =>
        await Flow(ComponentDialogTests.Questions("een", "twee")).Test("hallo", "een").Test("a", "twee").Send("b").AssertNoReply().Test("c", "een").StartTestAsync();

    [Fact]
    public async Task RunAsync_ConversationEnded_CancelsFromTheInsideAndStartsNothing()
    {
        var calls = new List<string>();
        var inner = new Probe("inner") { Calls = calls };
        var outer = new Component("outer", inner) { Calls = calls };

        await Flow(outer).Send("hallo").Send(Activity.CreateEndOfConversationActivity()).Send(Activity.CreateEndOfConversationActivity()).StartTestAsync();

        Assert.Equal(["inner:begin", "inner:end:CancelCalled", "event:cancelDialog", "outer:end:CancelCalled"], calls);
    }

    private TestFlow Flow(Dialog dialog) => new(
        new TestAdapter().Use(new AutoSaveStateMiddleware(_state)),
        (turn, token) => dialog.RunAsync(turn, _state.CreateProperty<DialogState>("d"), token));
}
