using System.Collections.Concurrent;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.People;

/// <summary>The roster as Teams gives it, remembered for a minute: one step of a dialog asks for it several times.</summary>
public sealed class TeamsRoster(TimeProvider time) : IRoster
{
    /// <summary>Teams gives at most 500 a page; a larger team than this is cut off, and people are found by the people picker.</summary>
    private const int MostMembers = 5_000;
    private const int PageSize = 500;
    private const int MostRemembered = 1_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (IReadOnlyList<Person> Members, long At)> _members = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> MembersAsync(RegieTurn turn, string? teamId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var key = teamId ?? turn.Place.TeamId ?? turn.Place.ConversationId;
        if (_members.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < Remembered)
            return known.Members;
        var members = await ReadAsync(turn, teamId ?? turn.Place.TeamId, cancellationToken);
        if (_members.Count >= MostRemembered)
            _members.Clear();
        _members[key] = (members, time.GetTimestamp());
        return members;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TeamChannel>> ChannelsAsync(RegieTurn turn, string teamId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var channels = await TeamsInfo.GetTeamChannelsAsync(turn.Context, teamId, cancellationToken);
        return [.. channels.Where(channel => channel.Id is not null).Select(channel => new TeamChannel(channel.Id!, channel.Name is null ? null : UserText.OneLine(channel.Name)))];
    }

    private static async Task<IReadOnlyList<Person>> ReadAsync(RegieTurn turn, string? teamId, CancellationToken cancellationToken)
    {
        var members = new List<Person>();
        string? continuation = null;
        do
        {
            var page = teamId is null
                ? await TeamsInfo.GetPagedMembersAsync(turn.Context, PageSize, continuation, cancellationToken)
                : await TeamsInfo.GetPagedTeamMembersAsync(turn.Context, teamId, continuation, PageSize, cancellationToken);
            members.AddRange(page.Members.Select(member => new Person(member.Id, UserText.OneLine(member.Name), member.AadObjectId)));
            continuation = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(continuation) && members.Count < MostMembers);

        return [.. members.DistinctBy(member => member.Id).OrderBy(member => member.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true))];
    }
}
