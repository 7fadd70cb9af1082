using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Questions;

/// <summary>Finds what the person of a turn answers in a check: one read for both documents.</summary>
public sealed class AnsweringLoader(Models models)
{
    /// <summary>What the person answers; null when there is no such check or they are not asked. The turn is then about it.</summary>
    public async Task<Answering?> LoadAsync(RegieTurn turn, InitiativeId initiativeId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var responseId = Response.IdOf(turn.Person.Key);
        await turn.Session.PrefetchAsync(initiativeId.Value, [Initiative.DocumentId, responseId], cancellationToken);
        var initiative = await turn.Session.LoadAsync<Initiative>(initiativeId.Value, Initiative.DocumentId, cancellationToken);
        if (initiative?.FindRespondent(turn.Person.Id) is not { } respondent || initiative.Status == InitiativeStatus.Draft)
            return null;
        var response = await turn.Session.LoadAsync<Response>(initiativeId.Value, responseId, cancellationToken);
        if (response is null)
        {
            // The invitation, which makes it, is still under way.
            response = Begin(initiative, respondent);
            turn.Session.Add(response);
        }

        if (response.Round != initiative.Round)
            EnterRound(response, initiative);
        var answering = new Answering(initiative, response, await models.OfAsync(turn.Session, initiative, cancellationToken));
        turn.Context.TurnState.Set(answering);
        return answering;
    }

    /// <summary>An empty response.</summary>
    public static Response Begin(Initiative initiative, Person person)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(person);
        return new Response
        {
            Initiative = initiative.Key,
            Person = new Person(person.Id, person.Name, person.AadObjectId),
            Round = initiative.Round,
        };
    }

    /// <summary>A new round: the answers stay, the way through the topics begins anew.</summary>
    public static void EnterRound(Response response, Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(initiative);
        response.Round = initiative.Round;
        response.Passed.Clear();
        response.FinishedAt = null;
        response.UnnotedSince = null;
        response.Paused = false;
        response.Dialog = null;
    }
}
