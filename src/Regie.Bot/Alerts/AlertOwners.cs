using Regie.Bot.Initiatives;
using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>Those who can be asked to solve a mismatch: everyone who has a part in the check.</summary>
internal static class AlertOwners
{
    /// <summary>Managers, leader and respondents, each once.</summary>
    public static IReadOnlyList<Person> Of(Initiative initiative) =>
        [.. initiative.Managers.Append(initiative.Leader).Concat(initiative.Respondents).DistinctBy(person => person.Id)];
}
