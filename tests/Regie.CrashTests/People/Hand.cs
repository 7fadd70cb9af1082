using System.Text.Json.Nodes;
using Regie.CrashTests.Harness;
using Regie.CrashTests.Teams;
using Regie.EndToEnd.Check;

namespace Regie.CrashTests.People;

/// <summary>A person at a screen: clicks, and clicks again when nothing happens.</summary>
internal sealed class Hand(Persona person, Delivery delivery, Journal journal, Dice dice)
{
    /// <summary>How long a person thinks at most. Short, so that the load is high.</summary>
    private static readonly TimeSpan LongestThought = TimeSpan.FromMilliseconds(60);

    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(150);

    /// <summary>Who it is.</summary>
    public Persona Person { get; } = person;

    /// <summary>Their dice.</summary>
    public Dice Dice { get; } = dice;

    /// <summary>Clicks once.</summary>
    /// <returns>The card that came; null when no card did: no answer, or a sentence.</returns>
    public async Task<ApiCard?> ClickAsync(string conversation, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        await Task.Delay(Dice.Time(LongestThought), TimeProvider.System, cancellationToken);
        if (await delivery.ClickAsync(Person, conversation, verb, data, cancellationToken) is { } answer)
            return answer["value"] is JsonObject card ? new ApiCard(Person.Key, conversation, "", card) : null;
        journal.Hears();
        return null;
    }

    /// <summary>Clicks a button of a card, once; the fields go along, changed as told.</summary>
    public Task<ApiCard?> ClickAsync(ApiCard card, string verb, IReadOnlyDictionary<string, string>? fill, CancellationToken cancellationToken)
    {
        var data = new JsonObject();
        foreach (var (key, value) in card.Fields.Concat(fill ?? new Dictionary<string, string>()))
            data[key] = value;
        foreach (var (key, value) in card.Action(verb)!["data"]!.AsObject())
            data[key] = value?.DeepClone();
        return ClickAsync(card.Chat, verb, data, cancellationToken);
    }

    /// <summary>Clicks until a card comes: for what may be clicked any number of times.</summary>
    public async Task<ApiCard> InsistAsync(string conversation, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ClickAsync(conversation, verb, (JsonObject)data.DeepClone(), cancellationToken) is { } card)
                return card;
            await Task.Delay(BeforeAgain, TimeProvider.System, cancellationToken);
        }
    }
}
