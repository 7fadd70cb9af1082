using System.Runtime.CompilerServices;

namespace Regie.BotBuilder.Schema;

public partial class Activity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Creates an empty message.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>Creates an empty contact relation update.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Creates a conversation update in which nobody joined or left.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>Creates a typing activity.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Creates an end of the conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Creates an empty event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Creates an empty invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Creates a trace.</summary>
    /// <param name="name">Name of the operation.</param>
    /// <param name="valueType">Type of the value; that of <paramref name="value"/> when null.</param>
    /// <param name="value">What to trace.</param>
    /// <param name="label">Where in the code; the calling member by default.</param>
    public static ITraceActivity CreateTraceActivity(string name, string? valueType = null, object? value = null, [CallerMemberName] string? label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>Creates a message that answers this activity, from its recipient to its sender.</summary>
    /// <param name="text">The text; empty when null.</param>
    /// <param name="locale">Language of the text; this activity's when null.</param>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = Copy(Recipient),
        Recipient = Copy(From),
        ReplyToId = IsAnswerable ? Id : null,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    // Direct Line and Web Chat do not let a bot reply to a conversation update: its id is not that of a message.
    private bool IsAnswerable =>
        Type != ActivityTypes.ConversationUpdate || (ChannelId != Connector.Channels.Directline && ChannelId != Connector.Channels.Webchat);

    private static ChannelAccount Copy(ChannelAccount? account) => new(account?.Id, account?.Name);
}
