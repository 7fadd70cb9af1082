using Regie.Alignment;
using Regie.Bot.People;

namespace Regie.Bot.Initiatives;

/// <summary>Someone who is asked, with how far they are: enough for the campaign card without reading anybody's answers.</summary>
public sealed record Respondent(string Id, string Name, string? AadObjectId = null)
    : Person(Id, Name, AadObjectId)
{
    /// <summary>The strategies whose topics this person has gone through in this round.</summary>
    public IReadOnlyList<Strategy> Completed { get; init => field = value ?? []; } = [];

    /// <summary>When this person answered the last topic of this round; null: not yet.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
