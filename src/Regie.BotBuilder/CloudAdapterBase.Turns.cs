using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Diagnostics;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

public abstract partial class CloudAdapterBase
{
    /// <summary>How long a turn that meets newer state is run again. Teams waits 15 seconds for the answer.</summary>
    private static readonly TimeSpan LongestRerun = TimeSpan.FromSeconds(10);

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
    internal async Task<TurnAnswer> ProcessTurnAsync(AuthenticateRequestResult authenticated, Activity activity, Func<Activity> again, BotCallbackHandler callback)
    {
        activity.CallerId = authenticated.CallerId;
        if (ActivityKey.BySubmit(activity) is not { } submit)
        {
            return await InOrderAsync(authenticated, activity, again, callback);
        }

        var (answer, isAgain) = await _redeliveries.OnceAsync(submit, () => InOrderAsync(authenticated, activity, again, callback));
        if (isAgain)
        {
            NoteRedelivery(activity);
        }

        return answer;
    }

    private async Task<TurnAnswer> InOrderAsync(AuthenticateRequestResult authenticated, Activity activity, Func<Activity> again, BotCallbackHandler callback)
    {
        var started = _time.GetTimestamp();
        var (id, type, conversationId) = (activity.Id, activity.Type, activity.Conversation.Id);
        using var span = BotDiagnostics.Source.StartActivity("turn");
        span?.SetTag("activity.type", type);
        using var place = await _queue.EnterAsync($"{activity.ChannelId}/{conversationId}");
        if (place is null)
        {
            Log.ConversationFull(Logger, conversationId, id);
            return TurnAnswer.TooMany;
        }

        var key = ActivityKey.ById(activity);
        if (_redeliveries.FirstAnswer(key) is { } first)
        {
            NoteRedelivery(activity);
            return first;
        }

        var answer = await RunAsync(authenticated, activity, again, callback);
        _redeliveries.Remember(key, answer);
        BotDiagnostics.Turns.Add(1, new KeyValuePair<string, object?>("type", type), new KeyValuePair<string, object?>("status", answer.Status));
        BotDiagnostics.TurnDuration.Record(_time.GetElapsedTime(started).TotalSeconds);
        return answer;
    }

    private async Task<TurnAnswer> RunAsync(AuthenticateRequestResult authenticated, Activity activity, Func<Activity> again, BotCallbackHandler callback)
    {
        var started = _time.GetTimestamp();
        using var client = await authenticated.ConnectorFactory.CreateAsync(activity.ServiceUrl, authenticated.Audience, CancellationToken.None);
        for (var attempt = 1; ; attempt++)
        {
            using var context = CreateTurnContext(activity, authenticated.ClaimsIdentity, authenticated.Audience, client, authenticated.ConnectorFactory, callback);
            var held = new HeldReplies(_time);
            context.TurnState.Set(held);
            try
            {
                await MiddlewareSet.ReceiveActivityWithStatusAsync(context, callback, CancellationToken.None);
            }
            catch (ETagConflictException) when (_time.GetElapsedTime(started) < LongestRerun)
            {
                Log.TurnRunAgain(Logger, activity.Id, activity.Conversation.Id, attempt + 1);
                BotDiagnostics.Reruns.Add(1);
                await Task.Delay(Jitter(attempt), _time, CancellationToken.None);
                activity = again();
                activity.CallerId = authenticated.CallerId;
                continue;
            }
#pragma warning disable CA1031 // Whatever a bot throws is the end of its turn, not of the process.
            catch (Exception e)
#pragma warning restore CA1031
            {
                held.Clear();
                context.BufferedReplyActivities.Clear();
                context.TurnState.Remove(InvokeResponseKey);
                if (!await IsHandledAsync(context, e))
                {
                    return TurnAnswer.Failed;
                }

                await ReleaseAsync(context, held, client);
                return Answer(context, otherwise: TurnAnswer.Failed);
            }

            await ReleaseAsync(context, held, client);
            return Answer(context, otherwise: TurnAnswer.NotImplemented);
        }
    }

    private async Task<bool> IsHandledAsync(TurnContext context, Exception exception)
    {
        var activity = context.Activity;
        Log.TurnFailed(Logger, exception, activity.Id, activity.Type, activity.Conversation.Id);
        if (OnTurnError is null)
        {
            return false;
        }

        try
        {
            await OnTurnError(context, exception);
            return true;
        }
#pragma warning disable CA1031 // As above: the handler is the application's code too.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.ErrorHandlerFailed(Logger, e, activity.Id);
            return false;
        }
    }

    private Task ReleaseAsync(TurnContext context, HeldReplies held, IConnectorClient client)
    {
        // From here on whatever still sends in this turn, sends at once.
        context.TurnState.Set<HeldReplies>(null);
        return held.ReleaseAsync(
            client,
            e =>
            {
                BotDiagnostics.RepliesLost.Add(1);
                Log.ReplyFailed(Logger, e, context.Activity.Id, context.Activity.Conversation.Id, DeliveryFailures.Classify(e));
            },
            CancellationToken.None);
    }

    private static TurnAnswer Answer(TurnContext context, TurnAnswer otherwise)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return TurnAnswer.From(new InvokeResponse { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) });
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return TurnAnswer.Done;
        }

        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value is InvokeResponse response ? TurnAnswer.From(response) : otherwise;
    }

    // Up to 2, 4, 8 … 64 milliseconds: enough for the other instance to finish, and not the same for both.
    private static TimeSpan Jitter(int attempt) => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, 1 + (1 << Math.Min(attempt, 6))));

    private void NoteRedelivery(Activity activity)
    {
        BotDiagnostics.Redeliveries.Add(1);
        Log.Redelivered(Logger, activity.Id, activity.Conversation.Id);
    }
}
