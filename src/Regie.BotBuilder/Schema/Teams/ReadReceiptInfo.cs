using System.Globalization;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>How far a person has read in a personal chat.</summary>
public class ReadReceiptInfo
{
    /// <summary>Id of the last message that was read.</summary>
    [JsonPropertyName("lastReadMessageId")]
    public string? LastReadMessageId { get; set; }

    /// <summary>Whether a message was read, when another one was the last that was. Ids of Teams are numbers that grow; for other ids the answer is no.</summary>
    /// <param name="compareMessageId">The message.</param>
    /// <param name="lastReadMessageId">The last that was read.</param>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var message)
        && long.TryParse(lastReadMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && message <= last;

    /// <summary>Whether a message was read.</summary>
    /// <param name="compareMessageId">The message.</param>
    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
