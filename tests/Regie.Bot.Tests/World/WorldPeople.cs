using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Tests.World;

/// <summary>The people of the world: everyone is in the team.</summary>
internal sealed class WorldPeople : IRoster
{
    public static readonly Person Sanne = new("29:sanne", "Sanne de Vries", "00000000-0000-0000-0000-000000000001");
    public static readonly Person Joost = new("29:joost", "Joost Bakker");
    public static readonly Person Fatima = new("29:fatima", "Fatima El Amrani");
    public static readonly Person Pieter = new("29:pieter", "Pieter van Dijk");
    public static readonly Person Lotte = new("29:lotte", "Lotte Jansen");
    public static readonly Person Daan = new("29:daan", "Daan Visser");
    public static readonly Person Noor = new("29:noor", "Noor Hendriks");
    public static readonly Person Marieke = new("29:marieke", "Marieke Smit");
    public static readonly Person Hendrik = new("29:hendrik", "Hendrik Mulder");

    /// <summary>Everyone.</summary>
    public List<Person> All { get; } = [Sanne, Joost, Fatima, Pieter, Lotte, Daan, Noor, Marieke, Hendrik];

    public Task<IReadOnlyList<Person>> MembersAsync(RegieTurn turn, string? teamId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>(All);

    /// <summary>Makes Teams refuse to tell anything of the team.</summary>
    public bool IsLost { get; set; }

    public Task<IReadOnlyList<TeamChannel>> ChannelsAsync(RegieTurn turn, string teamId, CancellationToken cancellationToken) =>
        IsLost ? throw new ErrorResponseException("Forbidden") : Task.FromResult<IReadOnlyList<TeamChannel>>([new TeamChannel("19:general@thread.tacv2", null), new TeamChannel("19:plans@thread.tacv2", "Nieuwe initiatieven")]);
}
