using System.Security.Cryptography;
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

    private async Task<TurnAnswer> RunAsync(AuthenticateRequestResult authenticated, Activity activity, ReceivedActivity received, Func<Activity> again, BotCallbackHandler callback)
    {
        var started = _time.GetTimestamp();
        using var client = await authenticated.ConnectorFactory.CreateAsync(activity.ServiceUrl, authenticated.Audience, CancellationToken.None);
        TurnContext? current = null;
        var state = new TurnInState(_instance, received, _time, () => AnswerSoFar(current!));
        for (var attempt = 1; ; attempt++)
        {
            using var context = CreateTurnContext(activity, authenticated.ClaimsIdentity, authenticated.Audience, client, authenticated.ConnectorFactory, callback);
            current = context;
            var held = new HeldReplies(_time);
            context.TurnState.Set(held);
            context.TurnState.Set(state);
            TurnAnswer answer;
            try
            {
                await MiddlewareSet.ReceiveActivityWithStatusAsync(context, callback, CancellationToken.None);
                answer = AnswerSoFar(context) ?? TurnAnswer.NotImplemented;
            }
            catch (AlreadyHandledException e)
            {
                NoteRedelivery(activity);
                return e.Answer;
            }
            catch (ETagConflictException) when (_time.GetElapsedTime(started) < LongestRerun)
            {
                Log.TurnRunAgain(Logger, activity.Id, activity.Conversation.Id, attempt + 1);
                BotDiagnostics.Reruns.Add(1);
                await LetOthersGoAsync(context, state);
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
                context.TurnState.Set<TurnAnswer>(null);
                var told = await ToldAsync(context, e);
                await ReleaseAsync(context, told is null ? new HeldReplies(_time) : held, state, client);
                return told ?? TurnAnswer.Failed;
            }

            await ReleaseAsync(context, held, state, client);
            return answer;
        }
    }

    /// <summary>Lets the application tell the person of a failed turn.</summary>
    /// <returns>What the turn is answered with; null when nobody was told, or that could not be written either.</returns>
    private async Task<TurnAnswer?> ToldAsync(TurnContext context, Exception exception)
    {
        var activity = context.Activity;
        Log.TurnFailed(Logger, exception, activity.Id, activity.Type, activity.Conversation.Id);
        if (OnTurnError is null)
        {
            return null;
        }

        try
        {
            await OnTurnError(context, exception);
            return AnswerSoFar(context) ?? TurnAnswer.Failed;
        }
#pragma warning disable CA1031 // As above: the handler is the application's code too.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.ErrorHandlerFailed(Logger, e, activity.Id);
            return null;
        }
    }

    private async Task ReleaseAsync(TurnContext context, HeldReplies held, TurnInState state, IConnectorClient client)
    {
        // From here on whatever still sends in this turn, sends at once.
        context.TurnState.Set<HeldReplies>(null);
        if (!held.IsEmpty)
        {
            await state.BeforeRepliesAsync();
            foreach (var failure in await held.ReleaseAsync(client, CancellationToken.None) ?? [])
            {
                BotDiagnostics.RepliesLost.Add(1);
                Log.ReplyFailed(Logger, failure, context.Activity.Id, context.Activity.Conversation.Id, DeliveryFailures.Classify(failure));
            }
        }

        await LetOthersGoAsync(context, state);
    }

    private async Task LetOthersGoAsync(TurnContext context, TurnInState state)
    {
        try
        {
            await state.AfterRepliesAsync();
        }
#pragma warning disable CA1031 // The turn stands. What the store throws here only makes the other instances wait a little longer.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.OthersKeptWaiting(Logger, e, context.Activity.Conversation.Id);
        }
    }

    /// <summary>What the turn is answered with, as far as it has come; null for an invoke that has no answer yet.</summary>
    private static TurnAnswer? AnswerSoFar(TurnContext context) => (context.Activity.DeliveryMode, context.Activity.Type) switch
    {
        (DeliveryModes.ExpectReplies, _) => TurnAnswer.From(new InvokeResponse { Status = 200, Body = new ExpectedReplies(Expected(context)) }),
        (_, not ActivityTypes.Invoke) => TurnAnswer.Done,
        _ => context.TurnState.Get<TurnAnswer>()
            ?? (context.TurnState.Get<Activity>(InvokeResponseKey)?.Value is InvokeResponse response ? TurnAnswer.From(response) : null),
    };

    // Replies in the answer leave as those that are sent do; the answer to an invoke among them is not for the channel.
    private static List<Activity> Expected(TurnContext context) => [.. context.BufferedReplyActivities.Select(reply =>
        reply.Type == ActivityTypesEx.InvokeResponse ? reply : OutgoingActivity.To(context.Activity.Conversation.Id, reply))];

    // Up to 2, 4, 8 … 64 milliseconds: enough for the other instance to finish, and not the same for both.
    private static TimeSpan Jitter(int attempt) => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, 1 + (1 << Math.Min(attempt, 6))));
}
