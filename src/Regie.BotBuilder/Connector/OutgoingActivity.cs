using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Holds what leaves for a channel to the Activity Protocol's MUST lines for senders; docs/activity-protocol.md lists them by number.</summary>
internal static class OutgoingActivity
{
    /// <summary>Refuses what no channel has to take. Called where the bot sends, so that the bot sees it and not only the log.</summary>
    /// <exception cref="ArgumentException">What is wrong with it, with the number of the line.</exception>
    public static void Demand(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Demand(!string.IsNullOrEmpty(activity.Type), "An activity needs a type (A2010).");
        switch (activity.Type)
        {
            case ActivityTypes.Suggestion:
                Demand(!string.IsNullOrEmpty(activity.Recipient?.Id), "A suggestion needs a recipient (A2071).");
                break;

            case ActivityTypes.Event or ActivityTypes.Invoke:
                Demand(!string.IsNullOrEmpty(activity.Name), "An event or invoke needs a name (A5001, A5401).");
                break;

            case ActivityTypes.Command or ActivityTypes.CommandResult:
                Demand(CommandShape.HasName(activity), "The name of a command is a media type (A6310, A6311, A6411).");
                Demand(activity.Value is not null, "A command needs a value (A6321, A6421).");
                break;
        }

        Demand(activity.RelatesTo is not { } other || !(string.IsNullOrEmpty(other.ChannelId) || string.IsNullOrEmpty(other.Conversation?.Id)), "A reference needs its channel and conversation (A7550).");
        Demand(activity.TextHighlights?.All(highlight => !string.IsNullOrEmpty(highlight?.Text)) ?? true, "A highlight needs a text (A7721).");
        Demand(activity.SemanticAction is not { } action || (!string.IsNullOrEmpty(action.Id) && action.State != "start"), "A semantic action needs an id, and only a channel starts one (A7730, A7760).");
        Demand(!HasButtons(activity) || Buttons(activity).All(HasItsAddress), "A button that opens something needs an address, and one that calls a tel: address (A7380, A7390, A7400, A7410, A7440).");
    }

    /// <summary>The activity as it goes to a conversation: a copy when something in it must be other than what the caller holds.</summary>
    /// <exception cref="ArgumentException">It breaks the protocol.</exception>
    public static Activity To(string conversationId, Activity activity)
    {
        Demand(activity);
        if (activity.CallerId is null && !string.IsNullOrEmpty(activity.Conversation?.Id) && activity.Entities is not { Count: > 1 })
        {
            return activity;
        }

        var sent = activity.Copy();
        sent.CallerId = null; // Our own note of who called the bot (A2250).
        if (string.IsNullOrEmpty(sent.Conversation?.Id))
        {
            sent.Conversation = new ConversationAccount(id: conversationId); // A2080
        }

        if (sent.Entities is { Count: > 1 } entities)
        {
            sent.Entities = [.. entities.DistinctBy(entity => JsonSerializer.Serialize(entity, BotJson.Options.GetTypeInfo(entity.GetType())))]; // A2102
        }

        return sent;
    }

    private static bool HasButtons(Activity activity) => activity.SuggestedActions is not null || activity.Attachments is { Count: > 0 };

    private static IEnumerable<CardAction> Buttons(Activity activity) =>
        (activity.SuggestedActions?.Actions ?? []).Concat((activity.Attachments ?? []).Select(attachment => attachment?.Content).OfType<HeroCard>().SelectMany(card => card.Buttons ?? [])).OfType<CardAction>();

    private static bool HasItsAddress(CardAction button) => button.Type switch
    {
        ActionTypes.OpenUrl or "downloadFile" or "showImage" or ActionTypes.Signin => AddressOf(button) is not null,
        "call" => AddressOf(button)?.Scheme == "tel",
        _ => true,
    };

    private static Uri? AddressOf(CardAction button) => Uri.TryCreate(button.Value?.ToString(), UriKind.Absolute, out var address) ? address : null;

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise);
        }
    }
}
