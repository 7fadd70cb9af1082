namespace Regie.BotBuilder.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public IMessageActivity? AsMessageActivity() => As(ActivityTypes.Message);

    /// <inheritdoc/>
    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    /// <inheritdoc/>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    /// <inheritdoc/>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    /// <inheritdoc/>
    public ITypingActivity? AsTypingActivity() => As(ActivityTypes.Typing);

    /// <inheritdoc/>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    /// <inheritdoc/>
    public IEventActivity? AsEventActivity() => As(ActivityTypes.Event);

    /// <inheritdoc/>
    public IInvokeActivity? AsInvokeActivity() => As(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    /// <inheritdoc/>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <inheritdoc/>
    public IMessageReactionActivity? AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    /// <inheritdoc/>
    public ISuggestionActivity? AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    /// <summary>This activity as a trace, or null when it is of another type.</summary>
    public ITraceActivity? AsTraceActivity() => As(ActivityTypes.Trace);

    /// <summary>Whether this activity is of a type, or of a subtype of it (`message/…`).</summary>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);
        return Type is { } type
            && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (type.Length == activityType.Length || type[activityType.Length] == '/');
    }

    private Activity? As(string activityType) => IsActivity(activityType) ? this : null;
}
