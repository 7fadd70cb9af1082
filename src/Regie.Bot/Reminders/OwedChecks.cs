using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>Finds the checks to which a person owes answers.</summary>
internal sealed class OwedChecks(IDocumentStore store)
{
    /// <summary>The open checks that the person has not finished, the earliest last day first.</summary>
    public async Task<IReadOnlyList<OwedCheck>> OfAsync(PersonKey person, CancellationToken cancellationToken)
    {
        var session = new DocumentSession(store);
        var owed = new List<OwedCheck>();
        foreach (var stored in await store.QueryOwnerAsync(Response.Kind, person.Value, cancellationToken))
        {
            session.Attach(stored);
            // A new round takes the mark away, so what is finished need not be looked at further.
            if (await session.LoadAsync<Response>(stored.Partition, stored.Id, cancellationToken) is not { FinishedAt: null } response)
                continue;
            var initiative = await session.LoadAsync<Initiative>(stored.Partition, Initiative.DocumentId, cancellationToken);
            if (initiative is { Status: InitiativeStatus.Open } && initiative.FindRespondent(response.Person.Id) is { FinishedAt: null })
                owed.Add(new OwedCheck(initiative, response));
        }

        return [.. owed.OrderBy(check => check.Initiative.Schedule?.Deadline).ThenBy(check => check.Initiative.Key.Value, StringComparer.Ordinal)];
    }
}
