using System.Text.Json;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Benchmarks.Answers.Report;

/// <summary>Compares, when all is over, what people were shown with what the store holds.</summary>
internal static class Audit
{
    /// <summary>Every promise that was not kept, in words.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(SqliteDocumentStore store, IReadOnlyCollection<People.Respondent> respondents)
    {
        var findings = new List<string>(await store.CheckIntegrityAsync(CancellationToken.None));
        foreach (var respondent in respondents)
        {
            var response = await ReadAsync<Response>(store, respondent.Check.Id, Response.IdOf(PersonKey.Of(respondent.PersonId)));
            findings.AddRange(respondent.Acknowledged
                .Where(answer => response?.Answers.TryGetValue(answer.Key, out var kept) != true || kept != answer.Value)
                .Select(answer => $"{respondent.Check.Id}: {respondent.PersonId} was shown that {answer.Key} = {answer.Value} is saved, and it is not."));
        }

        foreach (var check in respondents.Select(respondent => respondent.Check).Distinct())
        {
            if (await ReadAsync<Initiative>(store, check.Id, Initiative.DocumentId) is not { Verdicts: 1 })
                findings.Add($"{check.Id}: everyone answered, and there is no verdict.");
        }

        await foreach (var document in store.QueryKindAsync(OutboxMessage.Kind, CancellationToken.None))
        {
            var message = JsonSerializer.Deserialize(document.Body.Span, OutboxMessage.Json)!;
            if (message.State is OutboxState.Dead or OutboxState.Ambiguous)
                findings.Add($"{message.Partition}: {message.Id} is {message.State}: {message.Reason}");
        }

        return findings;
    }

    private static async Task<T?> ReadAsync<T>(SqliteDocumentStore store, string partition, string id)
        where T : class, IDocument<T> =>
        await store.ReadAsync(partition, id, CancellationToken.None) is { } document ? JsonSerializer.Deserialize(document.Body.Span, T.Json) : null;
}
