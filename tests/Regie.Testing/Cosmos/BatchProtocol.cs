using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos.Serialization.HybridRow;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.IO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Layouts;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.RecordIO;

namespace Regie.Testing.Cosmos;

/// <summary>Reads and writes the bodies of batches: HybridRow records, by the assembly that the SDK ships.</summary>
internal static class BatchProtocol
{
    /// <summary>Room for one result; the documents themselves are not sent back.</summary>
    private const int RowSize = 4096;

    /// <summary>The operations of a batch.</summary>
    /// <exception cref="InvalidDataException">The body is not a batch.</exception>
    public static List<GatewayOperation> Read(ReadOnlyMemory<byte> body)
    {
        var operations = new List<GatewayOperation>();
        using var stream = new MemoryStream(body.ToArray());
        Demand(stream.ReadRecordIOAsync(
            (ReadOnlyMemory<byte> record) =>
            {
                var row = new RowBuffer(record.Length);
                if (!row.ReadFrom(record.Span, HybridRowVersion.V1, BatchLayouts.Resolver))
                    return Result.Failure;
                var reader = new RowReader(ref row);
                operations.Add(Operation(ref reader));
                return Result.Success;
            },
            resizer: new MemorySpanResizer<byte>(Math.Max(1, body.Length))).GetAwaiter().GetResult()); // A stream in memory: it never waits.
        return operations;
    }

    /// <summary>The results of a batch, in order.</summary>
    public static byte[] Write(IReadOnlyList<GatewayResult> results)
    {
        using var stream = new MemoryStream();
        Demand(stream.WriteRecordIOAsync(default, (long index, out ReadOnlyMemory<byte> record) =>
        {
            record = index < results.Count ? Row(results[(int)index]) : default;
            return Result.Success;
        }).GetAwaiter().GetResult());
        return stream.ToArray();
    }

    private static GatewayOperation Operation(ref RowReader reader)
    {
        var kind = 0;
        string? id = null;
        string? ifMatch = null;
        byte[]? body = null;
        while (reader.Read())
        {
            switch (reader.Path.ToString())
            {
                case "operationType":
                    Demand(reader.ReadInt32(out kind));
                    break;
                case "id":
                    Demand(reader.ReadString(out id));
                    break;
                case "ifMatch":
                    Demand(reader.ReadString(out ifMatch));
                    break;
                case "resourceBody":
                    Demand(reader.ReadBinary(out body));
                    break;
                default:
                    break; // Partition keys, preferences: the same for the whole batch, or of no effect here.
            }
        }
        return new GatewayOperation((GatewayOperationKind)kind, id, body is null ? null : (JsonObject)JsonNode.Parse(body)!, ifMatch);
    }

    private static ReadOnlyMemory<byte> Row(GatewayResult result)
    {
        var resizer = new MemorySpanResizer<byte>(RowSize);
        var row = new RowBuffer(RowSize, resizer);
        row.InitLayout(HybridRowVersion.V1, BatchLayouts.Result, BatchLayouts.Resolver);
        Demand(RowWriter.WriteBuffer(ref row, result, static (ref RowWriter writer, TypeArgument _, GatewayResult value) =>
        {
            Demand(writer.WriteInt32("statusCode", (int)value.Status));
            Demand(writer.WriteInt32("subStatusCode", value.SubStatus));
            if (value.ETag is { } etag)
                Demand(writer.WriteString("eTag", etag));
            return writer.WriteFloat64("requestCharge", value.Charge);
        }));
        return resizer.Memory[..row.Length];
    }

    private static void Demand(Result result)
    {
        if (result != Result.Success)
            throw new InvalidDataException($"A batch cannot be read or written: {result}.");
    }
}
