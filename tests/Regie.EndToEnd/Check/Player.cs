using System.Text.Json.Nodes;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Check;

/// <summary>Plays people over the page's API: what a browser does, without one.</summary>
public sealed class Player(LocalTeamsProcess teams)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The newest card of a chat that is as described, as soon as there is one.</summary>
    public async Task<ApiCard> SeesAsync(string person, string chat, Func<ApiCard, bool> expected, string what)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            if ((await CardsAsync(person, chat)).LastOrDefault(expected) is { } card)
                return card;
            if (patience.IsCancellationRequested)
                throw new TimeoutException($"{person} does not see {what} in {chat}.\n{teams.Output}");
            await Task.Delay(Between, TimeProvider.System, Cancellation);
        }
    }

    /// <summary>The newest card of a chat with a button.</summary>
    public Task<ApiCard> SeesButtonAsync(string person, string chat, string verb) =>
        SeesAsync(person, chat, card => card.Verbs.Contains(verb), verb);

    /// <summary>The newest card of a chat that says something.</summary>
    public Task<ApiCard> SeesTextAsync(string person, string chat, string text) =>
        SeesAsync(person, chat, card => card.Text.Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>All cards of a chat as a person sees them, oldest first.</summary>
    public async Task<IReadOnlyList<ApiCard>> CardsAsync(string person, string chat)
    {
        var cards = new List<ApiCard>();
        foreach (var message in await teams.Api.MessagesAsync(person, chat, Cancellation))
        {
            var shown = message!["view"]?["card"] ?? message["attachments"]?.AsArray().FirstOrDefault()?["content"];
            if (shown is not null)
                cards.Add(new ApiCard(person, chat, message["id"]!.GetValue<string>(), shown));
        }

        return cards;
    }

    /// <summary>A person types something.</summary>
    public Task SayAsync(string person, string chat, string text) =>
        teams.Api.SayAsync(person, chat, text, Cancellation, mentionBot: chat != "bot");

    /// <summary>A person clicks a button; the fields go along as they are, changed as told.</summary>
    /// <returns>The card that came in its place.</returns>
    public async Task<ApiCard> ClickAsync(ApiCard card, string verb, IReadOnlyDictionary<string, string>? fill = null)
    {
        var answer = await AnswerAsync(card, verb, fill);
        return answer["card"] is { } shown
            ? new ApiCard(card.Person, card.Chat, card.MessageId, shown)
            : throw new InvalidOperationException($"{verb} was answered with: {answer.ToJsonString()}\n{teams.Output}");
    }

    /// <summary>A person clicks a button; what the page gets.</summary>
    public async Task<JsonObject> AnswerAsync(ApiCard card, string verb, IReadOnlyDictionary<string, string>? fill = null)
    {
        var data = new JsonObject();
        foreach (var (key, value) in card.Fields.Concat(fill ?? new Dictionary<string, string>()))
            data[key] = value;
        foreach (var (key, value) in card.Action(verb)?["data"]?.AsObject() ?? throw new InvalidOperationException($"There is no button {verb} on: {card.Text}"))
            data[key] = value?.DeepClone();
        return await teams.Api.ActAsync(card.Person, card.Chat, card.MessageId, verb, data, Cancellation);
    }

    /// <summary>Answers the card that is shown.</summary>
    public Task<ApiCard> AnswerTopicAsync(ApiCard card, IReadOnlyDictionary<string, string> answers) =>
        ClickAsync(card, "dialog.next", card.Fields.Keys.Where(answers.ContainsKey).ToDictionary(key => key, key => answers[key]));

    /// <summary>Answers all that is left and returns the card that says so.</summary>
    public async Task<ApiCard> AnswerAllAsync(ApiCard card, IReadOnlyDictionary<string, string> answers)
    {
        while (card.Step is { } step)
        {
            card = await AnswerTopicAsync(card, answers);
            if (card.Step == step)
                throw new InvalidOperationException($"{step} was not accepted: {card.Text}");
        }

        return card;
    }

    /// <summary>The Teams id of a person.</summary>
    public async Task<string> IdAsync(string person) =>
        (await teams.Api.PeopleAsync(Cancellation)).Single(found => found!["key"]!.GetValue<string>() == person)!["id"]!.GetValue<string>();

    /// <summary>Several people's ids, as a choice set sends them.</summary>
    public async Task<string> IdsAsync(params string[] people)
    {
        var ids = new List<string>();
        foreach (var person in people)
            ids.Add(await IdAsync(person));
        return string.Join(',', ids);
    }
}
