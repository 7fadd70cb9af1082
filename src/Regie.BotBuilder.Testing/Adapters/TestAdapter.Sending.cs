using System.Globalization;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <content>What the bot sends.</content>
public partial class TestAdapter
{
    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay)
                await DelayAsync(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), cancellationToken);
            else if (EnableTrace || activity.Type != ActivityTypes.Trace)
                Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces an activity that is in the queue; its id says which.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">What takes its place.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The id; none when the activity is not in the queue.</returns>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult(ReplaceInQueue(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Takes an activity out of the queue.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">Which activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ReplaceInQueue(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Takes the next activity that the bot sent.</summary>
    /// <returns>The activity; null when there is none.</returns>
    public IActivity? GetNextReply()
    {
        lock (_gate)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Takes the next activity that the bot sends, and waits for it when there is none yet.</summary>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="OperationCanceledException">The waiting was stopped.</exception>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (ActiveQueue.TryDequeue(out var activity)) return activity;
            _waiting.Enqueue(waiting);
        }

        await using var registration = cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
        return await waiting.Task;
    }

    private void Enqueue(Activity activity)
    {
        lock (_gate)
        {
            // Who stopped waiting is passed over.
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity)) return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool ReplaceInQueue(string? id, Activity? replacement)
    {
        lock (_gate)
        {
            var found = false;
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var activity = ActiveQueue.Dequeue();
                if (!found && activity.Id == id)
                {
                    found = true;
                    if (replacement is not null) ActiveQueue.Enqueue(replacement);
                }
                else
                {
                    ActiveQueue.Enqueue(activity);
                }
            }

            return found;
        }
    }
}
