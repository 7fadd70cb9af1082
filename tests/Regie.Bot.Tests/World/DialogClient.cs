using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Tests.World;

/// <summary>One person in one dialog, through Bot Builder's own test client: what they fill in goes as messages, no handler of the bot takes part.</summary>
internal sealed class DialogClient
{
    private readonly DialogTestClient _client;
    private ShownCard? _card;

    /// <param name="world">The world.</param>
    /// <param name="person">The person.</param>
    /// <param name="dialog">The dialog.</param>
    /// <param name="focus">Says what each turn is about.</param>
    public DialogClient(BotWorld world, Person person, Dialog dialog, Func<RegieTurn, CancellationToken, Task> focus)
    {
        var adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            User = new ChannelAccount(person.Id, person.Name),
            Bot = new ChannelAccount("28:bot", "Regie.Bot"),
            Conversation = new ConversationAccount { Id = person.Id, ConversationType = "personal", TenantId = "tenant" },
        });
        adapter.Locale = "nl-NL";
        _client = new DialogTestClient(adapter, dialog, null, [world.Services.GetRequiredService<SessionMiddleware>(), new Focusing(world, focus)]);
    }

    /// <summary>How the dialog stands.</summary>
    public DialogTurnStatus Status => _client.DialogTurnResult.Status;

    /// <summary>The dialog begins.</summary>
    public async Task<ShownCard> BeginAsync() => Show(await _client.SendActivityAsync<IMessageActivity>("begin"));

    /// <summary>The person presses a button of the card that is shown, or of an older one; the fields go along as they are, changed as told.</summary>
    public async Task<ShownCard> PressAsync(string verb, Dictionary<string, string>? fill = null, ShownCard? from = null)
    {
        var value = _card!.Filled();
        foreach (var (key, typed) in fill ?? [])
            value[key] = typed;
        foreach (var own in (from ?? _card).Fallback(verb).EnumerateObject())
            value[own.Name] = own.Value.GetString()!;
        var activity = new Activity(ActivityTypes.Message) { Locale = "nl-NL", Value = WireSeam.Received(JsonSerializer.SerializeToElement(value)) };
        return Show(await _client.SendActivityAsync<IMessageActivity>(activity));
    }

    private ShownCard Show(IMessageActivity reply) => _card = WorldTeams.CardOf(reply)!;

    private sealed class Focusing(BotWorld world, Func<RegieTurn, CancellationToken, Task> focus) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            var turn = await world.Services.GetRequiredService<TurnFactory>().PrepareAsync(turnContext, cancellationToken);
            await focus(turn, cancellationToken);
            await next(cancellationToken);
        }
    }
}
