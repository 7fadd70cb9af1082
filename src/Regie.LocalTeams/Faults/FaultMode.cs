using System.Text.Json.Serialization;

namespace Regie.LocalTeams.Faults;

/// <summary>How connector calls fail.</summary>
internal enum FaultMode
{
    /// <summary>They do not.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>429 with Retry-After.</summary>
    [JsonStringEnumMemberName("tooManyRequests")]
    TooManyRequests,

    /// <summary>502, before anything happened.</summary>
    [JsonStringEnumMemberName("badGateway")]
    BadGateway,

    /// <summary>No answer, and nothing happened.</summary>
    [JsonStringEnumMemberName("timeoutBefore")]
    TimeoutBefore,

    /// <summary>No answer, though it happened.</summary>
    [JsonStringEnumMemberName("timeoutAfter")]
    TimeoutAfter,
}
