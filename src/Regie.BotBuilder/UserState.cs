namespace Regie.BotBuilder;

/// <summary>State of a person on a channel, shared by all their conversations.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Required(activity.ChannelId, "channelId")}/users/{Required(activity.From?.Id, "From.Id")}";
    }

    private static string Required(string? value, string what) =>
        value ?? throw new InvalidOperationException($"invalid activity-missing {what}");
}
