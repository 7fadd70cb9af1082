using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>
/// Work that the bot does by itself: a card to post or update, a reminder, a deadline. It is written in the transaction
/// that causes it, lies in the partition of its initiative, and carries ids only; what is sent is composed when it is sent.
/// </summary>
public sealed class OutboxMessage : IDocument<OutboxMessage>
{
    /// <summary>How long work that was settled can still be looked up: a check and its aftermath.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    /// <inheritdoc/>
    public static string Kind => "outbox";

    /// <inheritdoc/>
    public static JsonTypeInfo<OutboxMessage> Json => OutboxJson.Default.OutboxMessage;

    /// <inheritdoc/>
    public required string Partition { get; init; }

    /// <summary>Fixed per piece of work ("out-invite-3f2a…"), so that asking twice gives one message.</summary>
    public required string Id { get; init; }

    /// <summary>Which handler does it: <see cref="IOutboxHandler.Type"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Whom or what it is about (a person key, a verdict number, a rule id); its handler knows. May be null.</summary>
    public string? Subject { get; set; }

    /// <summary>Where it stands.</summary>
    public OutboxState State { get; set; }

    /// <summary>When it is due or, while it is claimed, when the claim lapses. Null once it is settled.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it is where it is: the last fault in a few words, without anything that people wrote. May be null.</summary>
    public string? Reason { get; set; }

    /// <summary>The conversation it was sent to; null until sent.</summary>
    public string? ConversationId { get; set; }

    /// <summary>The activity that was sent; null until sent.</summary>
    public string? ActivityId { get; set; }

    /// <summary>When it was settled (UTC); null until then.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>How often it was sent again because nobody knew whether the one before had arrived: so many more of it may be there.</summary>
    public int Resent { get; set; }

    /// <summary>How often a process ended while it was sending it, or stopped waiting because its claim was about to lapse.</summary>
    public int CutOff { get; set; }

    /// <summary>True when it knows where a card is that is brought up to date later: <see cref="IOutboxHandler.KeepsPlace"/>.</summary>
    public bool KeepsPlace { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    DateTimeOffset? IDocument<OutboxMessage>.Due => DueAt;

    /// <summary>Work that is done or was called off, and that no card depends on. What went wrong stays.</summary>
    [JsonIgnore]
    DateTimeOffset? IDocument<OutboxMessage>.Expires => State is OutboxState.Done or OutboxState.Cancelled && !KeepsPlace ? SettledAt + Kept : null;
}
