using Regie.Bot.Initiatives;
using Regie.Bot.Questions;

namespace Regie.Bot.Reminders;

/// <summary>A check to which a person owes answers.</summary>
/// <param name="Initiative">The check.</param>
/// <param name="Response">How far the person is.</param>
internal sealed record OwedCheck(Initiative Initiative, Response Response)
{
    /// <summary>True when the person has gone through some topics of the round.</summary>
    public bool IsBegun => Response.Round == Initiative.Round && Response.Passed.Count > 0;
}
