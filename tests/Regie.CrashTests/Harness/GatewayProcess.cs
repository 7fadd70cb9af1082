using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Azure.Cosmos;
using Regie.Bot.Storage.Cosmos;

namespace Regie.CrashTests.Harness;

/// <summary>The Cosmos DB gateway in a process of its own, which outlives the bots.</summary>
internal sealed partial class GatewayProcess : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(90);
    private readonly ProcessOutput _output = new();
    private ChildProcess? _process;
    private Uri _address = null!;

    /// <summary>Any key will do: it signs the requests, and the gateway does not look.</summary>
    private static string Key => Convert.ToBase64String(new byte[64]);

    /// <summary>Starts it and returns when it listens.</summary>
    public static async Task<GatewayProcess> StartAsync(CancellationToken cancellationToken)
    {
        var gateway = new GatewayProcess();
        var listens = gateway._output.NextAsync(Listening());
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { Programs.Find("Regie.CosmosGateway"), "--port", "0" } };
        Programs.Clean(start);
        gateway._process = new ChildProcess(start, gateway._output);
        gateway._address = new Uri((await listens.WaitAsync(StartTime, TimeProvider.System, cancellationToken)).Groups["address"].Value);
        return gateway;
    }

    /// <summary>The settings by which a bot finds it.</summary>
    public Dictionary<string, string> Settings() => new()
    {
        ["Regie:Storage"] = "cosmos",
        ["Cosmos:Endpoint"] = _address.AbsoluteUri,
        ["Cosmos:Key"] = Key,
    };

    /// <summary>The store behind it, as another program sees it.</summary>
    public CosmosDocumentStore OpenStore()
    {
        Environment.SetEnvironmentVariable("AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX", "true");
        var client = new CosmosClient(_address.AbsoluteUri, Key, new CosmosClientOptions { ConnectionMode = ConnectionMode.Gateway, LimitToEndpoint = true });
        return new CosmosDocumentStore(client, "regie", CosmosOptions.Container, TimeProvider.System);
    }

    public void Dispose() => _process?.Dispose();

    [GeneratedRegex(@"^Listening on (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
