namespace Regie.BotBuilder;

/// <summary>The answer to an invoke: the status and body of the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>What becomes the JSON body; null for none.</summary>
    public object? Body { get; set; }
}
