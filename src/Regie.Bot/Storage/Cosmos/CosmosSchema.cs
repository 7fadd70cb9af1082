using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>The version of what is in the container, kept in a document of its own, and the steps from every earlier version.</summary>
internal sealed class CosmosSchema(Container container, TimeProvider time)
{
    private const string Id = "schema";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Checks the container, and brings it to this version when it is new or older.</summary>
    /// <exception cref="UnusableStoreException">It is not there, is of another shape, or was written by a newer version.</exception>
    public async Task DemandAsync(CancellationToken cancellationToken)
    {
        await DemandContainerAsync(cancellationToken);
        var version = await VersionAsync(cancellationToken);
        if (version > CosmosEnvelope.Schema)
        {
            throw new UnusableStoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"The container {container.Id} was written by a newer version of Regie.Bot (schema {version}, this one knows {CosmosEnvelope.Schema}). Start the newer version."));
        }
        if (version < CosmosEnvelope.Schema)
            await RememberAsync();
    }

    /// <summary>True when a newer version of the bot has brought the container forward meanwhile.</summary>
    public async Task<bool> IsNewerAsync(CancellationToken cancellationToken) => await VersionAsync(cancellationToken) > CosmosEnvelope.Schema;

    private async Task<int> VersionAsync(CancellationToken cancellationToken) =>
        await CosmosReading.OneAsync(container, StoreItself.Partition, Id, cancellationToken) is { } item ? item.GetProperty("body").GetProperty("version").GetInt32() : 0;

    private async Task DemandContainerAsync(CancellationToken cancellationToken)
    {
        try
        {
            var properties = await container.ReadContainerAsync(cancellationToken: cancellationToken);
            if (properties.Resource.PartitionKeyPath != "/partition")
            {
                throw new UnusableStoreException(
                    $"The container {container.Id} has the partition key {properties.Resource.PartitionKeyPath}. It must be /partition, as infra/modules/cosmos.bicep makes it.");
            }
        }
        catch (CosmosException missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            throw new UnusableStoreException(
                $"There is no container {container.Id} in database {container.Database.Id}. Make it with infra/modules/cosmos.bicep; the bot itself may not.", missing);
        }
        catch (CosmosException refused) when (refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        {
            throw new UnusableStoreException(
                "Cosmos DB refuses the identity of the bot. Give it the role 'Cosmos DB Built-in Data Contributor' on the database.", refused);
        }
    }

    private async Task RememberAsync()
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, int> { ["version"] = CosmosEnvelope.Schema });
        await new CosmosBatch(container, StoreItself.Partition, [new DocumentWrite.Upsert(Id, Id, body)], time, Patience).ApplyAsync();
    }
}
