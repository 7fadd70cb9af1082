using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Teams;

public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var handled = activity.ChannelId != Connector.Channels.Msteams ? null : activity.Name switch
        {
            "application/vnd.microsoft.readReceipt" => Read<ReadReceiptInfo>(activity) is { } receipt ? OnTeamsReadReceiptAsync(receipt, turnContext, cancellationToken) : null,
            "application/vnd.microsoft.meetingStart" => Read<MeetingStartEventDetails>(activity) is { } start ? OnTeamsMeetingStartAsync(start, turnContext, cancellationToken) : null,
            "application/vnd.microsoft.meetingEnd" => Read<MeetingEndEventDetails>(activity) is { } end ? OnTeamsMeetingEndAsync(end, turnContext, cancellationToken) : null,
            "application/vnd.microsoft.meetingParticipantJoin" => Read<MeetingParticipantsEventDetails>(activity) is { } joined ? OnTeamsMeetingParticipantsJoinAsync(joined, turnContext, cancellationToken) : null,
            "application/vnd.microsoft.meetingParticipantLeave" => Read<MeetingParticipantsEventDetails>(activity) is { } left ? OnTeamsMeetingParticipantsLeaveAsync(left, turnContext, cancellationToken) : null,
            _ => null,
        };
        return handled ?? base.OnEventActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>Somebody read in a personal chat.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting began.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>People joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>People left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    // An event that is not as expected is an event like any other: nobody waits for an answer to it.
    private static T? Read<T>(IEventActivity activity)
        where T : class
    {
        try
        {
            return BotJson.Convert<T>(activity.Value);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}
