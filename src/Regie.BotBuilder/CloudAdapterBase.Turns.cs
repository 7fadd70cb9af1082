using System.Security.Claims;
using System.Text.Json;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Diagnostics;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

public abstract partial class CloudAdapterBase
{
    private readonly Guid _instance = Guid.NewGuid();
    private readonly ConversationQueue _queue = new();
    private readonly Redeliveries _redeliveries;

    /// <inheritdoc/>
    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var authenticated = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            Audience = _authentication.GetOriginatingAudience(),
            ConnectorFactory = _authentication.CreateConnectorFactory(claimsIdentity),
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.TypeInfo<Activity>());
        var answer = await ProcessTurnAsync(authenticated, activity, () => JsonSerializer.Deserialize(json, BotJson.TypeInfo<Activity>())!, callback);
        return answer.ToInvokeResponse();
    }

    /// <summary>Checks a request and runs its turn.</summary>
    /// <returns>The answer to an invoke, or the replies when the sender expects them; otherwise null.</returns>
    /// <exception cref="UnauthorizedAccessException">The request is not genuine.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var authenticated = await _authentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.TypeInfo<Activity>());
        var answer = await ProcessTurnAsync(authenticated, activity, () => JsonSerializer.Deserialize(json, BotJson.TypeInfo<Activity>())!, callback);
        return answer.ToInvokeResponse();
    }

    /// <summary>Runs the turn of a genuine activity, in order, once.</summary>
    /// <param name="authenticated">Who sent it.</param>
    /// <param name="activity">The activity, for the first try.</param>
    /// <param name="again">Gives the activity as it came, for a further try.</param>
    /// <param name="callback">The bot.</param>
    /// <remarks>There is no cancellation: once a turn has started it runs to its end, whether or not the caller still waits.</remarks>
    internal Task<TurnAnswer> ProcessTurnAsync(AuthenticateRequestResult authenticated, Activity activity, Func<Activity> again, BotCallbackHandler callback)
    {
        activity.CallerId = authenticated.CallerId;
        var received = new ReceivedActivity(ActivityKey.ById(activity), ActivityKey.BySubmit(activity), _time.GetUtcNow());
        return received.Submit is { } submit
            ? OnceAsync(submit, authenticated, activity, received, again, callback)
            : InOrderAsync(authenticated, activity, received, again, callback);
    }

    // On its own, so that only a use of a card pays for what it holds on to.
    private async Task<TurnAnswer> OnceAsync(ActivityKey submit, AuthenticateRequestResult authenticated, Activity activity, ReceivedActivity received, Func<Activity> again, BotCallbackHandler callback)
    {
        var (answer, isAgain) = await _redeliveries.OnceAsync(submit, () => InOrderAsync(authenticated, activity, received, again, callback));
        if (isAgain)
        {
            NoteRedelivery(activity);
        }

        return answer;
    }

    private async Task<TurnAnswer> InOrderAsync(AuthenticateRequestResult authenticated, Activity activity, ReceivedActivity received, Func<Activity> again, BotCallbackHandler callback)
    {
        var started = _time.GetTimestamp();
        var (id, type, conversationId) = (activity.Id, activity.Type, activity.Conversation.Id);
        using var span = BotDiagnostics.Source.StartActivity("turn");
        span?.SetTag("activity.type", type);
        using var place = await _queue.EnterAsync(activity.ChannelId, conversationId);
        if (place is null)
        {
            Log.ConversationFull(Logger, conversationId, id);
            return TurnAnswer.TooMany;
        }

        if (_redeliveries.FirstAnswer(received.Id) is { } first)
        {
            NoteRedelivery(activity);
            return first;
        }

        var answer = await RunAsync(authenticated, activity, received, again, callback);
        _redeliveries.Remember(received.Id, answer);
        if (BotDiagnostics.Turns.Enabled)
        {
            BotDiagnostics.Turns.Add(1, new KeyValuePair<string, object?>("type", type), new KeyValuePair<string, object?>("status", answer.Status));
        }

        BotDiagnostics.TurnDuration.Record(_time.GetElapsedTime(started).TotalSeconds);
        return answer;
    }

    private void NoteRedelivery(Activity activity)
    {
        BotDiagnostics.Redeliveries.Add(1);
        Log.Redelivered(Logger, activity.Id, activity.Conversation.Id);
    }
}
