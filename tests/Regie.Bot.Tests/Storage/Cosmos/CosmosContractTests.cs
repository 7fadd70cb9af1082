using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

/// <summary>The contract on Cosmos DB. With <c>Cosmos__Endpoint</c> set it runs on that account or emulator, in a container named "contract".</summary>
public sealed class CosmosContractTests : DocumentStoreContract
{
    private static readonly string? Account = Environment.GetEnvironmentVariable("Cosmos__Endpoint") is { Length: > 0 } endpoint ? endpoint : null;

    /// <summary>One client for all tests, as for a process; each test has a container of its own. The clock is that of all of them.</summary>
    private static readonly FakeTimeProvider Time = new(Monday);
    private static readonly CosmosGateway Gateway = new(Time);
    private static readonly CosmosClient Client = CosmosTestClient.Create(Gateway, CosmosConnection.Settings());

    protected override TimeProvider Clock => Account is null ? Time : TimeProvider.System;

    protected override Task PassAsync(TimeSpan time)
    {
        if (Account is not null)
            return Task.Delay(time, TimeProvider.System, Cancel); // The account has a clock of its own.
        Time.Advance(time);
        return Task.CompletedTask;
    }

    protected override async Task<IDocumentStore> OpenAsync()
    {
        var store = Account is null ? OnGateway() : await CosmosAccount.OpenAsync(Account, Cancel);
        await store.StartAsync(Cancel);
        return store;
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;

    private CosmosDocumentStore OnGateway()
    {
        var container = Guid.NewGuid().ToString("n");
        Gateway.AddContainer(container, "/partition", "kind", "owner", "due");
        return new CosmosDocumentStore(Client, CosmosGateway.Database, container, Clock);
    }
}
