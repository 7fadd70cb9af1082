using System.Globalization;
using System.Text.Json;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Someone whom the bot has not met, in front of a fault.</summary>
internal sealed class FaultPerson(FaultWorld world, int number)
{
    private readonly Dictionary<string, int> _before = [];

    /// <summary>Who.</summary>
    public Person Person { get; } = WorldPeople.Sanne with { Id = string.Create(CultureInfo.InvariantCulture, $"{WorldPeople.Sanne.Id}-{number}"), AadObjectId = null };

    /// <summary>The card in front of them; null: none yet.</summary>
    public ShownCard? Card { get; set; }

    /// <summary>How many messages there are in a conversation that were not there when this was last asked.</summary>
    public int New(string conversation)
    {
        var created = world.Teams.Created(conversation);
        var before = _before.GetValueOrDefault(conversation);
        _before[conversation] = created;
        return created - before;
    }

    /// <summary>What there is in a conversation that was not there before.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="what">What it is when it is a card.</param>
    public Seen NewIn(string conversation, string what)
    {
        var times = New(conversation);
        Assert.InRange(times, 0, 1);
        return new Seen(times == 0 ? "no reply; they type it again" : world.Teams.IsCard(conversation) ? $"{what}, once" : $"“{world.Teams.Newest(conversation)}”", "nothing new");
    }

    /// <summary>Types something; a turn that fails says so to Teams, not to a person.</summary>
    public async Task SayAsync(string text, bool inChannel = false) => _ = await Record.ExceptionAsync(() => world.SayAsync(Person, text, inChannel));

    /// <summary>Opens the dialog in the channel; its first step asks what it is about.</summary>
    public async Task BeginAsync() =>
        Card = (await world.ClickAsync(Person, DraftCards.BeginVerb, new { initiative = InitiativeId.New().Value, starter = Person.Key.Value })).Card;

    /// <summary>Opens the dialog in the chat with the bot.</summary>
    public async Task BeginAloneAsync()
    {
        world.Teams.People.Enqueue(Person);
        await world.PutAsync(session => session.Upsert(new TeamRecord { Place = world.Home }));
        await SayAsync("nieuw initiatief");
        Card = world.Teams.NewestCard(FaultyTeams.ChatOf(Person.Id));
        New(FaultyTeams.ChatOf(Person.Id));
    }

    /// <summary>Fills in what it is about, and goes on.</summary>
    public Task<ClickAnswer> GoOnAsync(bool inChannel = true) => world.ClickAsync(Person, DialogVerbs.Next, Form(Card!.Data(DialogVerbs.Next)), inChannel);

    /// <summary>The same in an older client, which sends a message.</summary>
    public async Task SubmitAsync() => _ = await Record.ExceptionAsync(() => world.SubmitAsync(Person, JsonSerializer.SerializeToElement(Form(Card!.Fallback(DialogVerbs.Next)))));

    /// <summary>What is kept of the check that the person began; null: nothing.</summary>
    public async Task<string?> DraftAsync() =>
        (await world.AllAsync(Initiative.Kind)).Select(draft => System.Text.Encoding.UTF8.GetString(draft.Body.Span)).FirstOrDefault(draft => draft.Contains($"\"{Person.Id}\"", StringComparison.Ordinal));

    private Dictionary<string, object> Form(JsonElement own)
    {
        var data = Card!.Filled().ToDictionary(field => field.Key, field => (object)field.Value);
        (data["name"], data["policyArea"]) = ("Samen innen", "taxes");
        foreach (var property in own.EnumerateObject())
            data[property.Name] = property.Value;
        return data;
    }
}
