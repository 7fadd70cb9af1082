using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>
/// A message that only its recipient sees, in a channel or chat of more people. Marked with an entity, as in Microsoft's Agents SDK; Teams wants
/// it said in the address.
/// </summary>
internal static class TargetedActivity
{
    private const string Treatment = "treatment";

    /// <summary>What the address of an activity ends with: a query when it is for one person only, otherwise nothing.</summary>
    /// <exception cref="ArgumentException">It is for one person, and names none.</exception>
    public static string QueryOf(Activity activity)
    {
        if (activity.Entities is not { Count: > 0 } entities || activity.ChannelId != Channels.Msteams || !entities.Any(IsMark))
        {
            return string.Empty;
        }

        return string.IsNullOrEmpty(activity.Recipient?.Id)
            ? throw new ArgumentException("A message for one person needs its recipient.")
            : "?isTargetedActivity=true";
    }

    private static bool IsMark(Entity? entity) =>
        entity is { Type: "activityTreatment", Properties: { } properties }
        && properties.TryGetValue(Treatment, out var treatment) && treatment.ValueKind == JsonValueKind.String && treatment.ValueEquals("targeted");
}
