using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Claims;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <summary>A channel in memory: what the bot sends is kept in a queue.</summary>
/// <remarks>A turn has run, to its end, when the call that brings an activity in has ended.</remarks>
public partial class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <summary>A conversation of user1 with the bot on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are kept in the queue as well.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(new ConversationReference
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(isGroup: false, id: "Conversation1", name: "Conversation1"),
        }, sendTraceActivity)
    {
    }

    /// <summary>A given conversation.</summary>
    /// <param name="conversation">The conversation; null for one of user1 with the bot on the channel <c>test</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are kept in the queue as well.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? new TestAdapter(Channels.Test).Conversation;
        EnableTrace = sendTraceActivity;
        DelayAsync = (delay, cancellationToken) => Task.Delay(delay, TimeProvider, cancellationToken);
    }

    /// <summary>Whether traces are kept in the queue as well.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of what the user says.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody took yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation that activities come from. Set it to be another person, or to be elsewhere.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>The clock: activities carry its time, and dialogs find it in TurnState.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How a delay passes. With a clock that a test moves, let it move the clock.</summary>
    public Func<TimeSpan, CancellationToken, Task> DelayAsync { get; set; }

    /// <summary>A conversation on the channel <c>test</c>.</summary>
    /// <param name="name">Its name and id.</param>
    /// <param name="user">The name of the user; in lower case the id.</param>
    /// <param name="bot">The name of the bot; in lower case the id.</param>
    /// <returns>The conversation.</returns>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Ids are in lower case, as those of the official adapter are.")]
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount(user.ToLowerInvariant(), user),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
            Conversation = new ConversationAccount(isGroup: false, id: name, name: name),
        };
    }

    /// <summary>Adds middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Brings an activity in and runs its turn.</summary>
    /// <param name="activity">The activity. It is addressed to the bot, and from the user when it does not say from whom.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler? callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId = Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot) activity.From = Conversation.User!;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset)) activity.Timestamp = TimeProvider.GetUtcNow();
        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset)) activity.LocalTimestamp = TimeProvider.GetLocalNow();
        await RunAsync(activity, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>A message of the user.</summary>
    /// <param name="text">What it says.</param>
    /// <returns>The message.</returns>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User!,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Says something to the bot.</summary>
    /// <param name="userSays">What.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    private string NextId() => Interlocked.Increment(ref _nextId).ToString(CultureInfo.InvariantCulture);

    private async Task RunAsync(Activity activity, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Set(TimeProvider);
        await RunPipelineAsync(context, callback, cancellationToken);
    }
}
