namespace Regie.BotBuilder.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>What kind of activity it is; one of ActivityTypes, or one that is not known yet.</summary>
    string Type { get; set; }

    /// <summary>Id that the channel gave it; null until it was sent.</summary>
    string? Id { get; set; }

    /// <summary>Where the channel takes activities.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the sender's offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel, e.g. `msteams`.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Who it was sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Id of the activity that this answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Facts about the activity, such as mentions.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel knows. Reads as a JsonElement; see GetChannelData.</summary>
    object? ChannelData { get; set; }

    /// <summary>The channel data as a type; default when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">The channel data is not of that type.</exception>
    T? GetChannelData<T>();

    /// <summary>The channel data as a type; false when there is none or it is not of that type.</summary>
    bool TryGetChannelData<T>(out T? instance);

    /// <summary>This activity as a Message activity, or null when it is of another type.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>This activity as a ContactRelationUpdate activity, or null when it is of another type.</summary>
    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    /// <summary>This activity as a InstallationUpdate activity, or null when it is of another type.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This activity as a ConversationUpdate activity, or null when it is of another type.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This activity as a Typing activity, or null when it is of another type.</summary>
    ITypingActivity? AsTypingActivity();

    /// <summary>This activity as a EndOfConversation activity, or null when it is of another type.</summary>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>This activity as a Event activity, or null when it is of another type.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>This activity as a Invoke activity, or null when it is of another type.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This activity as a MessageUpdate activity, or null when it is of another type.</summary>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>This activity as a MessageDelete activity, or null when it is of another type.</summary>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>This activity as a MessageReaction activity, or null when it is of another type.</summary>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>This activity as a Suggestion activity, or null when it is of another type.</summary>
    ISuggestionActivity? AsSuggestionActivity();

    /// <summary>Where the conversation of this incoming activity can be found again.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to a conversation.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True when the bot is the recipient, false when it is the sender.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
