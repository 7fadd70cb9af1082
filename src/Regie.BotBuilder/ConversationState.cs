namespace Regie.BotBuilder;

/// <summary>State of a conversation, shared by everyone in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    internal override bool RemembersTurns => true;

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Required(activity.ChannelId, "channelId")}/conversations/{Required(activity.Conversation?.Id, "Conversation.Id")}";
    }

    private static string Required(string? value, string what) =>
        value ?? throw new InvalidOperationException($"invalid activity-missing {what}");
}
