using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Teams;

/// <summary>What Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel it happened in; null outside a team.</summary>
    public static string? TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    /// <summary>The channel that was chosen when the app was added to a team; null when none was.</summary>
    public static string? TeamsGetSelectedChannelId(this IActivity activity) => Data(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The team it happened in; null outside a team.</summary>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    /// <summary>The meeting it happened in; null outside a meeting.</summary>
    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    /// <summary>Has the message shown in the activity feed too.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    /// <summary>Has the message shown in the activity feed, or in the meeting.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="alertInMeeting">True to show it in the meeting instead of in the feed.</param>
    /// <param name="externalResourceUrl">Page to show in the meeting.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelData is not TeamsChannelData data)
        {
            // What is there already, in whatever form, is kept.
            data = Data(activity) ?? new TeamsChannelData();
            activity.ChannelData = data;
        }

        data.Notification = new NotificationInfo(alert: !alertInMeeting) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
    }

    private static TeamsChannelData? Data(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
    }
}
