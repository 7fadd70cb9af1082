using Regie.Bot.Storage;
using Regie.Bot.Storage.Copying;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Copying;

public sealed class CopyStoreCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Run_FromOneFileToAnother_EndsWithZeroAndSaysHowMany()
    {
        await FillAsync("one.db");

        Assert.Equal(0, await RunAsync("--from", Sqlite("one.db"), "--to", Sqlite("two.db")));

        Assert.Contains("Done: 1 documents", _output.ToString(), StringComparison.Ordinal);
        await using var two = SqliteDocumentStore.Open(_folder["two.db"]);
        Assert.NotNull(await two.ReadAsync("p", "a", Cancel));
    }

    [Fact]
    public async Task Run_WithTheFileInTheSettings_FindsIt()
    {
        await FillAsync("one.db");

        Assert.Equal(0, await RunAsync("--from", "sqlite", "--to", Sqlite("two.db"), "--Regie:Sqlite:Path", _folder["one.db"]));
    }

    [Theory]
    [InlineData]
    [InlineData("--from", "sqlite")]
    [InlineData("--from", "sqlite", "--to")]
    [InlineData("--from", "sqlite:", "--to", "cosmos")]
    [InlineData("--from", "mysql", "--to", "cosmos")]
    public async Task Run_WithoutTwoStores_EndsWithTwoAndSaysHowItIsUsed(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));

        Assert.Contains("copy-store --from STORE --to STORE", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OntoItself_EndsWithOneAndSaysWhy()
    {
        await FillAsync("one.db");

        Assert.Equal(1, await RunAsync("--from", Sqlite("one.db"), "--to", Sqlite("one.db")));

        Assert.Contains("same store", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ToAnAccountThatIsNotSet_EndsWithOneAndSaysWhy()
    {
        Assert.Equal(1, await RunAsync("--from", Sqlite("one.db"), "--to", "cosmos"));

        Assert.Contains("Cosmos:Endpoint", _error.ToString(), StringComparison.Ordinal);
    }

    private string Sqlite(string file) => $"sqlite:{_folder[file]}";

    private Task<int> RunAsync(params string[] args) => CopyStoreCommand.RunAsync(args, _output, _error, Cancel);

    private async Task FillAsync(string file)
    {
        await using var store = SqliteDocumentStore.Open(_folder[file]);
        await store.CommitAsync("p", [new DocumentWrite.Create("a", "note", "1"u8.ToArray())], Cancel);
    }
}
