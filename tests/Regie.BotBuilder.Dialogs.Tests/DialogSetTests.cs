using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

public class DialogSetTests
{
    [Fact]
    public void Add_SameIdAgain_GetsANumber()
    {
        var set = new DialogSet().Add(new Probe("d")).Add(new Probe("d")).Add(new Probe("d"));

        Assert.Equal(["d", "d2", "d3"], set.GetDialogs().Select(dialog => dialog.Id));
        Assert.Equal("d3", set.Find("d3")!.Id);
        Assert.Null(set.Find("d4"));
    }

    [Fact]
    public void Add_DialogWithDependencies_AddsThoseToo()
    {
        var set = new DialogSet().Add(new Needy());

        Assert.Equal(["Needy", "needed"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void GetVersion_DialogAdded_IsAnother()
    {
        var set = new DialogSet().Add(new Probe("a"));
        var before = set.GetVersion();

        Assert.Equal(before, new DialogSet().Add(new Probe("a")).GetVersion());
        Assert.NotEqual(before, set.Add(new Probe("b")).GetVersion());
    }

    [Fact]
    public async Task CreateContextAsync_WithoutAStore_Throws()
    {
        using var turn = new TurnContext(new Adapters.TestAdapter(), new Activity(ActivityTypes.Message));

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn, TestContext.Current.CancellationToken));
    }

    private sealed class Needy : Dialog, IDialogDependencies
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public IEnumerable<Dialog> GetDependencies() => [new Probe("needed")];
    }
}
