using System.Globalization;

namespace Regie.Bot.Benchmarks.Answers.Teams;

/// <summary>A team in whose channel one check runs: somebody who leads it, a manager, and those who are asked.</summary>
/// <param name="Key">Tells it from all other teams.</param>
/// <param name="Asked">How many people are asked.</param>
internal sealed record Team(string Key, int Asked)
{
    private const string Prefix = "19:team-";
    private const string Suffix = "@thread.tacv2";

    /// <summary>The id of the team.</summary>
    public string Id => Prefix + Key + Suffix;

    /// <summary>The id of its channel.</summary>
    public string ChannelId => $"19:plans-{Key}{Suffix}";

    /// <summary>The thread in which the check is started.</summary>
    public string Thread => $"{ChannelId};messageid=1";

    /// <summary>Who leads the check.</summary>
    public Persona Leader => new($"{Key}-leader");

    /// <summary>Who is alerted on a mismatch.</summary>
    public Persona Manager => new($"{Key}-manager");

    /// <summary>Who are asked.</summary>
    public IReadOnlyList<Persona> Respondents { get; } =
        [.. Enumerable.Range(1, Asked).Select(number => new Persona(string.Create(CultureInfo.InvariantCulture, $"{Key}-p{number:d2}")))];

    /// <summary>Everyone in it.</summary>
    public IEnumerable<Persona> Members => [.. Respondents, Leader, Manager];

    /// <summary>The key in the id of a team.</summary>
    public static string KeyOf(string teamId) => teamId[Prefix.Length..^Suffix.Length];
}
