using System.Net;

namespace Regie.Testing.Cosmos;

/// <summary>A transactional batch: all of its operations, or none.</summary>
internal static class GatewayBatch
{
    private const int MostOperations = 100;

    public static GatewayAnswer Apply(GatewayContainer container, GatewayRequest call)
    {
        if (call.Body.Length > GatewayContainer.LargestItem)
            return GatewayAnswer.Error(HttpStatusCode.RequestEntityTooLarge, "The batch is larger than 2 MB.");
        if (call.PartitionKey is not { } partition || !call.IsAtomic)
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, "Only transactional batches of one partition are known here.");
        var operations = BatchProtocol.Read(call.Body);
        if (operations.Count is 0 or > MostOperations)
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, "A batch has 1 to 100 operations.");

        var results = container.ApplyAll(partition, operations);
        var isApplied = results.TrueForAll(result => result.Status < HttpStatusCode.BadRequest);
        return new GatewayAnswer(isApplied ? HttpStatusCode.OK : HttpStatusCode.MultiStatus, BatchProtocol.Write(results))
        {
            Charge = results.Sum(result => result.Charge),
        };
    }
}
