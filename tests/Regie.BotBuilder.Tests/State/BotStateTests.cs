using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.State;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counter> _counter;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _counter = _state.CreateProperty<Counter>("counter");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_WithoutValueAndWithoutFactory_GivesDefault()
    {
        var turn = Turn();

        Assert.Null(await _counter.GetAsync(turn, cancellationToken: Ct));
        Assert.Equal(0, await _state.CreateProperty<int>("number").GetAsync(turn, cancellationToken: Ct));
    }

    [Fact]
    public async Task Get_Repeatedly_ReadsTheStoreOnceAndGivesTheSameObject()
    {
        await Save(3);
        _storage.Reads = 0;
        var turn = Turn();

        var one = await _counter.GetAsync(turn, () => new Counter(), Ct);
        var two = await _counter.GetAsync(turn, () => new Counter(), Ct);

        Assert.Equal(3, one.Count);
        Assert.Same(one, two);
        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task Save_WithoutAChange_DoesNotWrite()
    {
        await Save(3);
        _storage.Writes = 0;
        var turn = Turn();
        await _counter.GetAsync(turn, () => new Counter(), Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
        Assert.Equal(0, _storage.Writes);

        await _state.SaveChangesAsync(turn, force: true, Ct);
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Save_OfAChangedObject_IsReadInTheNextTurn()
    {
        await Save(3);
        var turn = Turn();
        (await _counter.GetAsync(turn, () => new Counter(), Ct)).Count++;
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);

        Assert.Equal(4, (await _counter.GetAsync(Turn(), cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Save_TwiceInOneTurn_UsesTheETagOfTheFirst()
    {
        var turn = Turn();
        var counter = await _counter.GetAsync(turn, () => new Counter(), Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
        counter.Count = 2;
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);

        Assert.Equal(2, (await _counter.GetAsync(Turn(), cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Save_AfterAnotherTurnSaved_ThrowsAConflict()
    {
        var (mine, theirs) = (Turn(), Turn());
        (await _counter.GetAsync(mine, () => new Counter(), Ct)).Count = 1;
        (await _counter.GetAsync(theirs, () => new Counter(), Ct)).Count = 2;
        await _state.SaveChangesAsync(theirs, cancellationToken: Ct);

        await Assert.ThrowsAsync<ETagConflictException>(() => _state.SaveChangesAsync(mine, cancellationToken: Ct));
        Assert.Equal(2, (await _counter.GetAsync(Turn(), cancellationToken: Ct)).Count);
    }

    [Fact]
    public async Task Set_Delete_AndClear_AreKept()
    {
        var turn = Turn();
        await _counter.SetAsync(turn, new Counter { Count = 5 }, Ct);
        await _state.CreateProperty<string>("taal").SetAsync(turn, "nl", Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);

        turn = Turn();
        await _counter.DeleteAsync(turn, Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
        Assert.Null(await _counter.GetAsync(Turn(), cancellationToken: Ct));
        Assert.Equal("nl", await _state.CreateProperty<string>("taal").GetAsync(Turn(), cancellationToken: Ct));

        turn = Turn();
        await _state.ClearStateAsync(turn, Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
        Assert.Null(await _state.CreateProperty<string>("taal").GetAsync(Turn(), cancellationToken: Ct));
    }

    [Fact]
    public async Task Property_NobodyAskedFor_SurvivesASaveOfAnother()
    {
        var turn = Turn();
        await _state.CreateProperty<string>("taal").SetAsync(turn, "nl", Ct);
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
        await Save(1);

        Assert.Equal("nl", await _state.CreateProperty<string>("taal").GetAsync(Turn(), cancellationToken: Ct));
    }

    [Fact]
    public async Task Delete_OfTheState_RemovesItFromTheStore()
    {
        await Save(1);
        await _state.DeleteAsync(Turn(), Ct);

        Assert.Null(await _counter.GetAsync(Turn(), cancellationToken: Ct));
    }

    [Fact]
    public async Task UserState_IsSharedByTheConversationsOfAPerson()
    {
        var state = new UserState(_storage);
        var language = state.CreateProperty<string>("taal");
        var turn = Turn(conversation: "a");
        await language.SetAsync(turn, "en", Ct);
        await state.SaveChangesAsync(turn, cancellationToken: Ct);

        Assert.Equal("en", await language.GetAsync(Turn(conversation: "b"), cancellationToken: Ct));
        Assert.Null(await language.GetAsync(Turn(user: "29:sanne"), cancellationToken: Ct));
    }

    private static TurnContext Turn(string conversation = "a", string user = "29:fatima") => new(new SilentAdapter(), new Activity("message")
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount(user),
    });

    private async Task Save(int count)
    {
        var turn = Turn();
        (await _counter.GetAsync(turn, () => new Counter(), Ct)).Count = count;
        await _state.SaveChangesAsync(turn, cancellationToken: Ct);
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; set; }

        public int Writes { get; set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
