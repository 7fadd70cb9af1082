using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Regie.BotBuilder.Benchmarks.Channel;
using Regie.BotBuilder.Benchmarks.Subjects;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Integration.AspNet.Core;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Benchmarks.Turn;

/// <summary>One echo turn in one process, without server and network: what it computes and what it allocates.</summary>
[MemoryDiagnoser]
public class EchoTurnBenchmarks
{
    private readonly EchoBot _bot = new(new ConversationState(new StoreStorage(new Store())));
    private FakeRequest _request = null!;
    private BareEcho _bare = null!;
    private CloudAdapter _adapter = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        BotJson.AddResolver(SubjectJson.Default);
        using var signer = new ChannelSigner();
        var http = new HttpClient(new StubChannel(signer));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Registration.Settings(StubChannel.Address)).Build();
        _request = new FakeRequest(signer.Token(Registration.ServiceUrl(StubChannel.Address), TimeProvider.System.GetUtcNow()));
        _bare = new BareEcho(new Store(), await BareConnector.ConnectAsync(http, StubChannel.Address));
        _adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(http, configuration));
        await Regie();
    }

    [Benchmark(Baseline = true)]
    public Task Bare() => _bare.AnswerAsync(_request.Next());

    [Benchmark]
    public async Task Regie()
    {
        var context = _request.Next();
        await _adapter.ProcessAsync(context.Request, context.Response, _bot);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            throw new InvalidOperationException("The turn was refused.");
        }
    }
}
