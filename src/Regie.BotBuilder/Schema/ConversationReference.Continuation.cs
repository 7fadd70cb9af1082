namespace Regie.BotBuilder.Schema;

public partial class ConversationReference
{
    /// <summary>The event that carries a proactive turn into the conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = ActivityId ?? Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User!,
        RelatesTo = this,
    };
}
