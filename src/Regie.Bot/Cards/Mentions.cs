using Regie.Bot.People;

namespace Regie.Bot.Cards;

/// <summary>Mentions in cards: a text that names somebody, and an entity of the card that says who that is.</summary>
internal static class Mentions
{
    /// <summary>Mentions a person in a card.</summary>
    /// <returns>The text to put in a text block.</returns>
    public static string Mention(AdaptiveCard card, Person person)
    {
        // The name stands in a text block, where markdown takes effect: what could be markup is left out of it.
        var name = string.Concat(person.Name.Where(character => !"<>*_[]()`~#|\\".Contains(character, StringComparison.Ordinal)));
        var text = $"<at>{name}</at>";
        var teams = (Dictionary<string, object>)card.AdditionalProperties["msteams"]!;
        teams["entities"] = new[]
        {
            new Dictionary<string, object>
            {
                ["type"] = "mention",
                ["text"] = text,
                ["mentioned"] = new Dictionary<string, object> { ["id"] = person.Id, ["name"] = name },
            },
        };
        return text;
    }
}
