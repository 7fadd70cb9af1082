using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

public partial class Activity
{
    /// <summary>When it was sent, in UTC.</summary>
    [JsonIgnore]
    public DateTimeOffset? Timestamp
    {
        get => TimestampOnWire?.Value;
        set => TimestampOnWire = WireInstant.Of(value);
    }

    /// <summary>When it was sent, with the sender's offset.</summary>
    [JsonIgnore]
    public DateTimeOffset? LocalTimestamp
    {
        get => LocalTimestampOnWire?.Value;
        set => LocalTimestampOnWire = WireInstant.Of(value);
    }

    /// <summary>When it should no longer be shown.</summary>
    [JsonIgnore]
    public DateTimeOffset? Expiration
    {
        get => ExpirationOnWire?.Value;
        set => ExpirationOnWire = WireInstant.Of(value);
    }

    [JsonInclude]
    [JsonPropertyName("timestamp")]
    internal WireInstant? TimestampOnWire { get; set; }

    [JsonInclude]
    [JsonPropertyName("localTimestamp")]
    internal WireInstant? LocalTimestampOnWire { get; set; }

    [JsonInclude]
    [JsonPropertyName("expiration")]
    internal WireInstant? ExpirationOnWire { get; set; }
}
