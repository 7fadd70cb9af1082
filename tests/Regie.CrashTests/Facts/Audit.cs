using System.Globalization;
using System.Text.Json;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;
using Regie.CrashTests.People;
using Regie.CrashTests.Teams;

namespace Regie.CrashTests.Facts;

/// <summary>Compares, when all is over, what people remember and what Teams has with what the store holds.</summary>
internal sealed class Audit
{
    private readonly Journal _journal;
    private readonly ILookup<Fact, Post> _posts;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, Initiative> _initiatives;
    private readonly Dictionary<(string, string), Response> _responses;
    private readonly List<VerdictRecord> _verdicts;
    private readonly List<OutboxMessage> _messages;

    private Audit(Journal journal, IReadOnlyCollection<Post> posts, List<Initiative> initiatives, List<Response> responses, List<VerdictRecord> verdicts, List<OutboxMessage> messages)
    {
        _journal = journal;
        _posts = posts.Select(post => (Post: post, Fact: Fact.Of(post))).Where(told => told.Fact is not null).ToLookup(told => told.Fact!, told => told.Post);
        _known = posts.Select(post => post.ActivityId).ToHashSet(StringComparer.Ordinal);
        _initiatives = initiatives.ToDictionary(initiative => initiative.Key.Value, StringComparer.Ordinal);
        _responses = responses.ToDictionary(response => (response.Initiative.Value, response.Person.Key.Value));
        _verdicts = verdicts;
        _messages = messages;
    }

    /// <summary>In a few words, for the report.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"""
        {_journal.Started.Count} checks, {_initiatives.Values.Sum(initiative => initiative.Round - 1)} times opened again, {_verdicts.Count} verdicts; {_journal.Acknowledged} cards of answers acknowledged, {_journal.Unanswered} clicks without an answer;
        {_posts.Sum(told => told.Count())} messages created, {_messages.Count(message => message.Resent > 0)} sent once more (of which {_posts.Count(told => told.Count() > 1)} are there twice), {_messages.Count(message => message.State == OutboxState.Ambiguous)} left as ambiguous
        """);

    /// <summary>Reads everything.</summary>
    public static async Task<Audit> ReadAsync(IDocumentStore store, Journal journal, TestTeams teams, CancellationToken cancellationToken) => new(
        journal,
        teams.Posts,
        await AllAsync<Initiative>(store, cancellationToken),
        await AllAsync<Response>(store, cancellationToken),
        await AllAsync<VerdictRecord>(store, cancellationToken),
        await AllAsync<OutboxMessage>(store, cancellationToken));

    /// <summary>Work that is still to be done now; empty when the bots have caught up.</summary>
    public static async Task<int> BusyAsync(IDocumentStore store, DateTimeOffset until, CancellationToken cancellationToken) =>
        (await store.QueryDueAsync(OutboxMessage.Kind, until, 1000, cancellationToken)).Count + (await store.QueryDueAsync(Response.Kind, until, 1000, cancellationToken)).Count;

    /// <summary>Every promise that was broken, in words; empty when all were kept.</summary>
    public IReadOnlyList<string> Findings() => [.. Answers(), .. Verdicts(), .. Twice(), .. Sends()];

    private IEnumerable<string> Answers()
    {
        foreach (var ((check, person, question), acknowledged, sent) in _journal.Answers)
        {
            var key = PersonKey.Of(Tenant.Everyone.Single(persona => persona.Key == person).Id).Value;
            var stored = _responses.GetValueOrDefault((check, key))?.Answers is { } answers && answers.TryGetValue(question, out var value) ? value : null;
            if (stored != acknowledged && (stored is null || !sent.Contains(stored)))
                yield return $"{check}: {person} was told that {question} = {acknowledged} is saved; the store has {stored ?? "nothing"}.";
        }
    }

    private IEnumerable<string> Verdicts()
    {
        foreach (var check in _journal.Started)
        {
            if (_initiatives.GetValueOrDefault(check.Id) is not { Verdicts: > 0 } initiative)
                yield return $"{check.Id}: everyone answered, and there is no verdict. {Of(check.Id, VerdictWork.DecideId(1))} {_initiatives.GetValueOrDefault(check.Id)?.Finished} of {check.Respondents.Count} are done.";
            else if (initiative.Verdicts != _verdicts.Count(verdict => verdict.Initiative.Value == check.Id))
                yield return $"{check.Id}: it counts {initiative.Verdicts} verdicts and has others.";
        }

        foreach (var verdict in _verdicts)
        {
            var number = verdict.Number.ToString(CultureInfo.InvariantCulture);
            if (!_posts.Contains(new Fact(VerdictWork.PostType, verdict.Initiative.Value, number)))
                yield return $"{verdict.Initiative.Value}: verdict {number} was never posted. {Of(verdict.Initiative.Value, VerdictWork.PostId(verdict.Number))}";
        }
    }

    private IEnumerable<string> Twice()
    {
        var messages = _messages.Select(message => (Message: message, Fact: Fact.Of(message))).Where(told => told.Fact is not null).ToLookup(told => told.Fact!, told => told.Message);
        foreach (var told in _posts)
        {
            var allowed = messages[told.Key].Sum(message => 1 + message.Resent);
            if (told.Count() > allowed)
                yield return $"{told.Key} was told {told.Count()} times, and {allowed} are on record.";
        }
    }

    private IEnumerable<string> Sends()
    {
        foreach (var message in _messages)
        {
            if (message.State == OutboxState.Dead)
                yield return $"{message.Partition}: {message.Id} is dead: {message.Reason}";
            else if (message.State == OutboxState.Done && Fact.Of(message) is not null && !_known.Contains(message.ActivityId ?? ""))
                yield return $"{message.Partition}: {message.Id} is done, and Teams does not have {message.ActivityId}.";
        }
    }

    private string Of(string check, string id) =>
        _messages.FirstOrDefault(message => message.Partition == check && message.Id == id) is { } message
            ? $"Its message is {message.State}: {message.Reason}"
            : "It has no message.";

    private static async Task<List<T>> AllAsync<T>(IDocumentStore store, CancellationToken cancellationToken)
        where T : class, IDocument<T>
    {
        var all = new List<T>();
        await foreach (var document in store.QueryKindAsync(T.Kind, cancellationToken))
            all.Add(JsonSerializer.Deserialize(document.Body.Span, T.Json)!);
        return all;
    }
}
