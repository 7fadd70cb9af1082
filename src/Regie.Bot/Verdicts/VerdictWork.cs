using System.Globalization;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Verdicts;

/// <summary>The work around a verdict as outbox messages.</summary>
public static class VerdictWork
{
    /// <summary>Gives the verdict.</summary>
    public const string DecideType = "verdict.decide";

    /// <summary>Posts the verdict card.</summary>
    public const string PostType = "verdict.post";

    /// <summary>Brings the verdict card up to date.</summary>
    public const string RefreshType = "verdict.refresh";

    /// <summary>Several managers who act at once cost one update.</summary>
    private static readonly TimeSpan Coalesced = TimeSpan.FromSeconds(1);

    /// <summary>Gives the verdict on the present round. Asked for twice, it is given once. To be added with <c>Upsert</c>.</summary>
    public static OutboxMessage Decide(Initiative initiative, VerdictOccasion occasion, DateTimeOffset due)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return new OutboxMessage
        {
            Partition = initiative.Key.Value,
            Id = DecideId(initiative.Round),
            Type = DecideType,
            Subject = string.Create(CultureInfo.InvariantCulture, $"{initiative.Round}/{occasion}"),
            DueAt = due,
        };
    }

    /// <summary>The id of <see cref="Decide"/>: one per round.</summary>
    public static string DecideId(int round) => string.Create(CultureInfo.InvariantCulture, $"out-decide-{round:D4}");

    /// <summary>The id of the message that posts a verdict card, and so knows which activity it is.</summary>
    public static string PostId(int number) => string.Create(CultureInfo.InvariantCulture, $"out-verdict-{number}");

    /// <summary>Posts the card of a verdict.</summary>
    internal static OutboxMessage Post(VerdictRecord verdict) => Card(verdict.Initiative, verdict.Number, PostId(verdict.Number), PostType, verdict.At);

    /// <summary>Brings the card of a verdict up to date.</summary>
    internal static OutboxMessage Refresh(InitiativeId initiative, int number, DateTimeOffset now) =>
        Card(initiative, number, string.Create(CultureInfo.InvariantCulture, $"out-verdict-refresh-{number}"), RefreshType, now + Coalesced);

    /// <summary>The round and the occasion of a decision.</summary>
    internal static (int Round, VerdictOccasion Occasion) ReadDecide(OutboxMessage message)
    {
        var parts = (message.Subject ?? "").Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var round)
            && Enum.TryParse<VerdictOccasion>(parts[1], out var occasion)
            ? (round, occasion)
            : (0, default);
    }

    /// <summary>The verdict number of a message about a card; 0 when it names none.</summary>
    internal static int ReadNumber(OutboxMessage message) =>
        int.TryParse(message.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static OutboxMessage Card(InitiativeId initiative, int number, string id, string type, DateTimeOffset due) => new()
    {
        Partition = initiative.Value,
        Id = id,
        Type = type,
        Subject = number.ToString(CultureInfo.InvariantCulture),
        DueAt = due,
    };
}
