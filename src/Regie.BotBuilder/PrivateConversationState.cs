namespace Regie.BotBuilder;

/// <summary>State of a person in a conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Required(activity.ChannelId, "channelId")}/conversations/{Required(activity.Conversation?.Id, "Conversation.Id")}/users/{Required(activity.From?.Id, "From.Id")}";
    }

    private static string Required(string? value, string what) =>
        value ?? throw new InvalidOperationException($"invalid activity-missing {what}");
}
