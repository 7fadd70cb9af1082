using System.Net;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>Where a check's cards go. A check that was started in a channel or group chat stays there; from a personal chat the leader chooses a channel.</summary>
public sealed class HomeChoice(IRoster roster, ILogger<HomeChoice> logger)
{
    /// <summary>More would not fit on a card that people still read.</summary>
    private const int MostChannels = 50;

    /// <summary>The channels to choose from; empty when there is nothing to choose.</summary>
    public async Task<IReadOnlyList<AdaptiveChoice>> ChoicesAsync(RegieTurn turn, Initiative draft, CancellationToken cancellationToken) =>
        [.. (await PlacesAsync(turn, draft, cancellationToken)).Select(place => new AdaptiveChoice { Title = place.ChannelName ?? "", Value = place.ChannelId! })];

    /// <summary>The place that was chosen; the first when nothing was, null when there is no such channel.</summary>
    public async Task<Place?> FindAsync(RegieTurn turn, Initiative draft, string channel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var places = await PlacesAsync(turn, draft, cancellationToken);
        if (channel.Length > 0)
            return places.FirstOrDefault(place => place.ChannelId == channel);
        return places.Count > 0 ? places[0] : draft.Origin;
    }

    private async Task<IReadOnlyList<Place>> PlacesAsync(RegieTurn turn, Initiative draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!draft.Origin.IsPersonal)
            return [];
        var places = new List<Place>();
        foreach (var team in await turn.Session.LoadAllAsync<TeamRecord>(TeamRecord.TeamsPartition, cancellationToken))
        {
            if (team.Place.TeamId is not { } teamId || places.Count >= MostChannels)
                continue;
            foreach (var channel in await ChannelsAsync(turn, draft, teamId, cancellationToken))
                places.Add(In(team, channel, turn.Place));
        }

        return places;
    }

    /// <summary>
    /// The channels of a team of which the leader is a member: a check never appears where its leader cannot see it. None for a team of which Teams tells
    /// nothing any more, so that one lost team does not keep people from the others. A fault that passes is thrown: without its channel a check would appear elsewhere.
    /// </summary>
    private async Task<IReadOnlyList<TeamChannel>> ChannelsAsync(RegieTurn turn, Initiative draft, string teamId, CancellationToken cancellationToken)
    {
        try
        {
            var members = await roster.MembersAsync(turn, teamId, cancellationToken);
            return members.Any(member => member.Id == draft.Leader.Id) ? await roster.ChannelsAsync(turn, teamId, cancellationToken) : [];
        }
        catch (ErrorResponseException refused) when (!Passes(refused.Response?.StatusCode))
        {
            InitiativeLog.TeamUnreachable(logger, refused);
            return [];
        }
    }

    private static bool Passes(HttpStatusCode? status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    private static Place In(TeamRecord team, TeamChannel channel, Place current)
    {
        var channelName = channel.Name ?? "Algemeen";
        return team.Place with
        {
            ServiceUrl = current.ServiceUrl.Length > 0 ? current.ServiceUrl : team.Place.ServiceUrl,
            ConversationId = channel.Id,
            ConversationType = "channel",
            ChannelId = channel.Id,
            ChannelName = team.Name is null ? channelName : $"{team.Name} › {channelName}",
        };
    }
}
