using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>One thing that happens in a conversation: the unit in which channels and bots speak.</summary>
/// <remarks>Carries every member that any kind of activity has; the interfaces show those of one kind.
/// On an activity that an adapter hands to a bot, Type, ServiceUrl, ChannelId, From, Recipient and Conversation are never null.</remarks>
public partial class Activity : 
    IActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Creates an empty Activity.</summary>
    public Activity()
    {
    }

    /// <summary>Creates an Activity from its parts; see the properties of the same names.</summary>
    public Activity(
        string? type = null,
        string? id = null,
        DateTimeOffset? timestamp = null,
        DateTimeOffset? localTimestamp = null,
        string? serviceUrl = null,
        string? channelId = null,
        ChannelAccount? from = null,
        ConversationAccount? conversation = null,
        ChannelAccount? recipient = null,
        string? textFormat = null,
        string? attachmentLayout = null,
        IList<ChannelAccount>? membersAdded = null,
        IList<ChannelAccount>? membersRemoved = null,
        IList<MessageReaction>? reactionsAdded = null,
        IList<MessageReaction>? reactionsRemoved = null,
        string? topicName = null,
        bool? historyDisclosed = null,
        string? locale = null,
        string? text = null,
        string? speak = null,
        string? inputHint = null,
        string? summary = null,
        SuggestedActions? suggestedActions = null,
        IList<Attachment>? attachments = null,
        IList<Entity>? entities = null,
        object? channelData = null,
        string? action = null,
        string? replyToId = null,
        string? label = null,
        string? valueType = null,
        object? value = null,
        string? name = null,
        ConversationReference? relatesTo = null,
        string? code = null,
        DateTimeOffset? expiration = null,
        string? importance = null,
        string? deliveryMode = null,
        IList<string>? listenFor = null,
        IList<TextHighlight>? textHighlights = null,
        SemanticAction? semanticAction = null,
        string? localTimezone = null)
    {
        Type = type!;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl!;
        ChannelId = channelId!;
        From = from!;
        Conversation = conversation!;
        Recipient = recipient!;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>What kind of activity it is; one of ActivityTypes, or one that is not known yet.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; } = null!;

    /// <summary>Id that the channel gave it; null until it was sent.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The sender's IANA time zone, e.g. `Europe/Amsterdam`.</summary>
    [JsonPropertyName("localTimezone")]
    public string? LocalTimezone { get; set; }

    /// <summary>Where the channel takes activities.</summary>
    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The channel, e.g. `msteams`.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; } = null!;

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public ChannelAccount From { get; set; } = null!;

    /// <summary>The conversation it belongs to.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Who it was sent to.</summary>
    [JsonPropertyName("recipient")]
    public ChannelAccount Recipient { get; set; } = null!;

    /// <summary>One of TextFormatTypes; markdown when absent.</summary>
    [JsonPropertyName("textFormat")]
    public string? TextFormat { get; set; }

    /// <summary>One of AttachmentLayoutTypes; a list when absent.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    [JsonPropertyName("membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    [JsonPropertyName("membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions that were added.</summary>
    [JsonPropertyName("reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were removed.</summary>
    [JsonPropertyName("reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>New topic of the conversation.</summary>
    [JsonPropertyName("topicName")]
    public string? TopicName { get; set; }

    /// <summary>Whether those who join see what was said before.</summary>
    [JsonPropertyName("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language of the text, e.g. `nl-NL`.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The text to speak.</summary>
    [JsonPropertyName("speak")]
    public string? Speak { get; set; }

    /// <summary>One of InputHints.</summary>
    [JsonPropertyName("inputHint")]
    public string? InputHint { get; set; }

    /// <summary>Text for channels that cannot show the cards, and for notifications.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>Buttons under the composer.</summary>
    [JsonPropertyName("suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    [JsonPropertyName("attachments")]
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What happened, e.g. one of InstallationUpdateActionTypes.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>Id of the activity that this answers.</summary>
    [JsonPropertyName("replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>Label of a trace.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>Type of the value.</summary>
    [JsonPropertyName("valueType")]
    public string? ValueType { get; set; }

    /// <summary>Name of an invoke or an event.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Another conversation or activity that this is about.</summary>
    [JsonPropertyName("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>One of EndOfConversationCodes.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>One of ActivityImportance.</summary>
    [JsonPropertyName("importance")]
    public string? Importance { get; set; }

    /// <summary>One of DeliveryModes; normal when absent.</summary>
    [JsonPropertyName("deliveryMode")]
    public string? DeliveryMode { get; set; }

    /// <summary>Words that speech recognition should expect.</summary>
    [JsonPropertyName("listenFor")]
    public IList<string>? ListenFor { get; set; }

    /// <summary>What to highlight in what is replied to.</summary>
    [JsonPropertyName("textHighlights")]
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>A programmatic action that goes with it.</summary>
    [JsonPropertyName("semanticAction")]
    [JsonConverter(typeof(SemanticActionConverter))]
    public SemanticAction? SemanticAction { get; set; }

    /// <summary>Who called the bot, as the adapter established it.</summary>
    [JsonPropertyName("callerId")]
    public string? CallerId { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
