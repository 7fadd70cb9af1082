namespace Regie.Bot.Turns;

/// <summary>A turn met newer documents than it had read.</summary>
internal sealed class TurnConflictException(string message, Exception cause) : Exception(message, cause);

/// <summary>
/// Holds what a turn sends until it has ended well, and runs it again when it met newer documents: what this repository's adapter does itself.
/// </summary>
internal sealed class HeldTurnMiddleware(TimeProvider time) : IMiddleware
{
    /// <summary>How long a turn that meets newer documents is run again. Teams waits 15 seconds for the answer.</summary>
    private static readonly TimeSpan LongestRerun = TimeSpan.FromSeconds(10);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // A proactive turn has nothing to hold: its sender wants the ids of what it sent.
        if (turnContext.Activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation)
        {
            await next(cancellationToken);
            return;
        }

        var started = time.GetTimestamp();
        var keys = turnContext.TurnState.Keys.ToHashSet();
        var text = turnContext.Activity.Text;
        var held = new List<Func<Task>>();
        var isHolding = true;
        Hold(turnContext, held, () => isHolding);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await next(cancellationToken);
                break;
            }
            catch (TurnConflictException) when (time.GetElapsedTime(started) < LongestRerun)
            {
                held.Clear();
                foreach (var key in turnContext.TurnState.Keys.Except(keys).ToList())
                    turnContext.TurnState.Remove(key);
                turnContext.Activity.Text = text;
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(20 * attempt, 200)), time, CancellationToken.None);
            }
            catch
            {
                // What the error handler says afterwards goes out at once.
                isHolding = false;
                throw;
            }
        }

        isHolding = false;
        foreach (var send in held)
            await send();
    }

    private static void Hold(ITurnContext turnContext, List<Func<Task>> held, Func<bool> isHolding)
    {
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (!isHolding() || activities.TrueForAll(activity => activity.Type == ActivityTypes.Typing))
                return await send();
            held.Add(send);
            return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            if (!isHolding())
                return await update();
            held.Add(update);
            return new ResourceResponse(activity.Id);
        });
        turnContext.OnDeleteActivity(async (_, _, delete) =>
        {
            if (isHolding())
                held.Add(delete);
            else
                await delete();
        });
    }
}
