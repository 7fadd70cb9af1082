using Regie.Bot.Cards;
using Regie.Bot.People;

namespace Regie.Bot.Tests.World;

/// <summary>What people do in every check.</summary>
internal static class Checks
{
    /// <summary>Sanne starts a check in the channel.</summary>
    public static async Task<ShownCard> StartCheckAsync(
        this BotWorld world, IEnumerable<Person> respondents, IEnumerable<Person>? managers = null, Dictionary<string, string>? schedule = null, string name = "Samen innen")
    {
        var begin = await world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        var card = (await world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true)).Card;
        card = (await world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, new() { ["name"] = name, ["policyArea"] = "taxes" }, inChannel: true)).Card;
        card = (await world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, new() { ["respondents"] = Ids(respondents), ["managers"] = Ids(managers ?? []) }, inChannel: true)).Card;
        card = (await world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, schedule, inChannel: true)).Card;
        card = (await world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, inChannel: true)).Card;
        await world.PumpAsync();
        return card;
    }

    /// <summary>The campaign card as it stands in the channel.</summary>
    public static ShownCard Campaign(this BotWorld world) => world.Teams.In(BotWorld.Thread)[0].Card!;

    /// <summary>A person opens their questions from the newest card in their personal chat.</summary>
    public static async Task<ShownCard> BeginAsync(this BotWorld world, Person person) =>
        (await world.ClickAsync(person, world.Teams.In(person.Id)[^1].Card!, "questions.begin")).Card;

    /// <summary>A person answers the card that is shown, with the sample answers where nothing else is told.</summary>
    public static async Task<ShownCard> AnswerAsync(this BotWorld world, Person person, ShownCard card, IReadOnlyDictionary<string, string>? answers = null)
    {
        var fill = card.Inputs.ToDictionary(
            input => input,
            input => answers?.GetValueOrDefault(input) ?? SampleAnswers.Aligned.GetValueOrDefault(input) ?? "");
        return (await world.ClickAsync(person, card, DialogVerbs.Next, fill)).Card;
    }

    /// <summary>A person answers everything and gets the card that says so.</summary>
    public static async Task<ShownCard> AnswerAllAsync(this BotWorld world, Person person, IReadOnlyDictionary<string, string>? answers = null)
    {
        var card = await world.BeginAsync(person);
        while (card.Verbs.Contains(DialogVerbs.Next))
        {
            var before = card.Data(DialogVerbs.Next).GetProperty("step").GetString();
            card = await world.AnswerAsync(person, card, answers);
            if (card.Verbs.Contains(DialogVerbs.Next) && card.Data(DialogVerbs.Next).GetProperty("step").GetString() == before)
                throw new InvalidOperationException($"{before} was not accepted: {card.Text}");
        }

        return card;
    }

    /// <summary>The step that a card asks.</summary>
    public static string Step(this ShownCard card) => card.Data(DialogVerbs.Next).GetProperty("step").GetString()!;

    /// <summary>All that a person reads on the pages of something long about the first verdict.</summary>
    public static async Task<string> VerdictPagesAsync(this BotWorld world, Person person, string first, string next)
    {
        var initiative = world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()!;
        var text = "";
        for (var page = 1; ; page++)
        {
            var data = new Dictionary<string, string> { ["initiative"] = initiative, ["verdict"] = "1", ["page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            var card = (await world.SubmitAsync(person, page == 1 ? first : next, data)).Card;
            text += card.Text + "\n" + card.Value("dossier") + "\n";
            if (!card.Json.GetRawText().Contains("\"Volgende\"", StringComparison.Ordinal))
                return text;
        }
    }

    private static string Ids(IEnumerable<Person> people) => string.Join(',', people.Select(person => person.Id));
}
