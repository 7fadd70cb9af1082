using System.Collections.Concurrent;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Has everything that comes in and goes out written down, at the end of the turn.</summary>
/// <param name="transcriptLogger">What writes it down.</param>
public class TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) : IMiddleware
{
    /// <inheritdoc/>
#pragma warning disable CA1725 // The official class has this name of its own.
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
#pragma warning restore CA1725
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var clock = turnContext.TurnState.Get<TimeProvider>() ?? TimeProvider.System;
        var transcript = new ConcurrentQueue<Activity>();
        // The event that carries a proactive turn was never sent by anyone.
        if (turnContext.Activity.Name != ActivityEventNames.ContinueConversation) Add(turnContext.Activity, RoleTypes.User);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send();
            foreach (var activity in activities) Add(activity, RoleTypes.Bot);
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update();
            Add(activity, RoleTypes.Bot).Type = ActivityTypes.MessageUpdate;
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete();
            Add(new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId }.ApplyConversationReference(reference), RoleTypes.Bot);
        });
        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            foreach (var activity in transcript) await transcriptLogger.LogActivityAsync(activity);
        }

        // A copy: what is written down is what was said, whatever is done with the activity afterwards.
        Activity Add(Activity activity, string role)
        {
            var copy = JsonSerializer.SerializeToElement(activity, BotJson.TypeInfo<Activity>()).Deserialize(BotJson.TypeInfo<Activity>())!;
            copy.Timestamp ??= clock.GetUtcNow();
            copy.From ??= new ChannelAccount();
            copy.From.Role ??= role;
            transcript.Enqueue(copy);
            return copy;
        }
    }
}
