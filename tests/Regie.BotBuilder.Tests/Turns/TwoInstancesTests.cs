namespace Regie.BotBuilder.Tests.Turns;

public sealed class TwoInstancesTests : TwoInstancesContract
{
    private readonly MemoryStorage _storage = new();

    protected override IStorage Open() => _storage;

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
