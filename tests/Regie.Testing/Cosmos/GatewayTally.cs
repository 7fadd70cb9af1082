namespace Regie.Testing.Cosmos;

/// <summary>Counts the requests for documents. What the SDK asks about the account itself does not count.</summary>
public sealed class GatewayTally
{
    private readonly Lock _gate = new();

    /// <summary>Point reads and queries.</summary>
    public int Reads { get; private set; }

    /// <summary>Writes; a batch is one.</summary>
    public int Writes { get; private set; }

    /// <summary>Request units of all of them.</summary>
    public double RequestUnits { get; private set; }

    /// <summary>Starts anew.</summary>
    public void Reset()
    {
        lock (_gate)
            (Reads, Writes, RequestUnits) = (0, 0, 0);
    }

    internal void Add(GatewayRequest call, GatewayAnswer answer)
    {
        if (!call.IsData)
            return;
        lock (_gate)
        {
            if (call.IsWrite)
                Writes++;
            else
                Reads++;
            RequestUnits += answer.Charge;
        }
    }
}
