using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Turns;

namespace Regie.Bot.Tests.World;

/// <summary>
/// The whole bot without HTTP: its real services and store, a test adapter for what people do, a stand-in for where it writes, and a clock that stands still.
/// </summary>
internal sealed class BotWorld : IAsyncDisposable
{
    public const string Thread = "19:plans@thread.tacv2;messageid=100";

    private readonly TestFolder _folder = new();
    private WebApplication _app;
    private int _activities;
    private Activity? _last;

    private BotWorld(Action<WebApplicationBuilder>? configure) => _app = Create(configure);

    /// <summary>A Monday morning in working hours.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public WorldTeams Teams { get; } = new();

    public WorldPeople People { get; } = new();

    public IServiceProvider Services => _app.Services;

    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    /// <summary>A world.</summary>
    /// <param name="configure">Replaces a part of it; null for none.</param>
    public static Task<BotWorld> StartAsync(Action<WebApplicationBuilder>? configure = null) => Task.FromResult(new BotWorld(configure));

    /// <summary>The bot is stopped and started again on what it kept, with a model of the municipality's own when one is given.</summary>
    public async Task RestartAsync(string? modelPath = null)
    {
        await _app.DisposeAsync();
        _app = Create(builder => builder.Configuration["Regie:ModelPath"] = modelPath);
    }

    /// <summary>A file of this world, gone after it.</summary>
    public string FileOf(string name) => _folder[name];

    /// <summary>The bot is installed in the team.</summary>
    public Task InstallInTeamAsync()
    {
        var activity = Activity(WorldPeople.Sanne, ActivityTypes.ConversationUpdate, inChannel: true);
        activity.MembersAdded = [new ChannelAccount("28:bot")];
        return SendAsync(activity);
    }

    /// <summary>The bot is taken out of the team.</summary>
    public Task RemoveFromTeamAsync()
    {
        var activity = Activity(WorldPeople.Sanne, ActivityTypes.ConversationUpdate, inChannel: true);
        activity.MembersRemoved = [new ChannelAccount("28:bot")];
        return SendAsync(activity);
    }

    /// <summary>A person types something.</summary>
    public async Task<IReadOnlyList<Activity>> SayAsync(Person person, string text, bool inChannel = false)
    {
        var activity = Activity(person, ActivityTypes.Message, inChannel);
        activity.Text = inChannel ? "<at>Regie.Bot</at> " + text : text;
        if (inChannel)
        {
            // As it comes over the wire: an entity of which the SDK knows no more than its type.
            var mention = new Entity();
            mention.SetAs(new Mention { Type = "mention", Mentioned = activity.Recipient, Text = "<at>Regie.Bot</at>" });
            activity.Entities = [mention];
        }

        var (replies, _) = await SendAsync(activity);
        return replies;
    }

    /// <summary>A person types something and gets one card.</summary>
    public async Task<ShownCard> AskAsync(Person person, string text, bool inChannel = false)
    {
        var replies = await SayAsync(person, text, inChannel);
        return WorldTeams.CardOf(replies.Single()) ?? throw new InvalidOperationException($"'{text}' was answered with: {replies.Single().Text}");
    }

    /// <summary>A person clicks a button of a card; the fields go along as they are, changed as told, when the button takes them.</summary>
    public async Task<ClickAnswer> ClickAsync(Person person, ShownCard card, string verb, Dictionary<string, string>? fill = null, bool inChannel = false, bool automatic = false)
    {
        var takesFields = card.TakesFields(verb);
        var data = takesFields ? card.Filled() : [];
        foreach (var (key, value) in takesFields && fill is not null ? fill : [])
            data[key] = value;
        foreach (var own in card.Data(verb).EnumerateObject())
            data[own.Name] = own.Value.ValueKind == JsonValueKind.String ? own.Value.GetString()! : own.Value.GetRawText();
        return await SubmitAsync(person, verb, data, inChannel, automatic);
    }

    /// <summary>Any card action, whether a card offered it or not.</summary>
    public async Task<ClickAnswer> SubmitAsync(Person person, string verb, IReadOnlyDictionary<string, string> data, bool inChannel = false, bool automatic = false)
    {
        var activity = Activity(person, ActivityTypes.Invoke, inChannel);
        activity.Name = "adaptiveCard/action";
        activity.Value = WireSeam.Received(JsonSerializer.SerializeToElement(new
        {
            action = new { type = "Action.Execute", verb, data },
            trigger = automatic ? "automatic" : "manual",
        }));
        var (_, response) = await SendAsync(activity);
        var body = (AdaptiveCardInvokeResponse)response!.Body!;
        return SdkSeam.AsJson(body.Value) is { ValueKind: JsonValueKind.Object } shown
            ? new ClickAnswer(new ShownCard(shown), null)
            : new ClickAnswer(null, body.Value?.ToString());
    }

    /// <summary>A person of an older client clicks: the fallback of the button, a message with a value.</summary>
    public async Task<ShownCard> SubmitAsMessageAsync(Person person, ShownCard card, string verb)
    {
        var reply = (await SubmitAsMessageAsync(person, card.Fallback(verb), inChannel: false)).Single();
        return WorldTeams.CardOf(reply) ?? throw new InvalidOperationException($"Answered with: {reply.Text}");
    }

    /// <summary>A message with any value, as older clients send it.</summary>
    public async Task<IReadOnlyList<Activity>> SubmitAsMessageAsync(Person person, JsonElement value, bool inChannel)
    {
        var activity = Activity(person, ActivityTypes.Message, inChannel);
        activity.Value = WireSeam.Received(value);
        var (replies, _) = await SendAsync(activity);
        return replies;
    }

    /// <summary>Does everything that is due now.</summary>
    /// <param name="stopBefore">A type of message at which it stops; null: it does all.</param>
    public async Task PumpAsync(string? stopBefore = null)
    {
        var claims = Services.GetRequiredService<OutboxClaims>();
        var worker = Services.GetRequiredService<OutboxWorker>();
        while (true)
        {
            foreach (var source in Services.GetServices<IOutboxSource>())
                await source.CollectAsync(CancellationToken.None);
            var due = await Store.QueryDueAsync(OutboxMessage.Kind, Time.GetUtcNow(), 100, CancellationToken.None);
            if (due.Count == 0)
                return;
            foreach (var message in due)
            {
                if (stopBefore is not null && System.Text.Json.JsonSerializer.Deserialize(message.Body.Span, OutboxMessage.Json)!.Type == stopBefore)
                    return;
                if (await claims.TryClaimAsync(message, CancellationToken.None) is { } claim)
                    await worker.WorkAsync(claim, CancellationToken.None);
            }
        }
    }

    /// <summary>Does what is due, lets time pass, and does what became due by it.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await PumpAsync();
        Time.Advance(time);
        await PumpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Teams delivers what was last done once more, to an instance that knows nothing of the first time.</summary>
    public async Task<ShownCard?> DeliverAgainAsync()
    {
        var (replies, response) = await SendAsync(_last!);
        var card = SdkSeam.AsJson((response?.Body as AdaptiveCardInvokeResponse)?.Value);
        return card.ValueKind == JsonValueKind.Object ? new ShownCard(card) : WorldTeams.CardOf(replies.Single());
    }

    private WebApplication Create(Action<WebApplicationBuilder>? configure) => BotApplication.Create([], builder =>
    {
        builder.Logging.ClearProviders();
        builder.Configuration["Regie:Sqlite:Path"] = _folder["regie.db"];
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<IRoster>(People);
        builder.Services.AddSingleton<IMessenger>(Teams);
        configure?.Invoke(builder);
    });

    /// <summary>Sends it, and again on fresh state when somebody else was faster, as the bot's own adapter does.</summary>
    private async Task<(IReadOnlyList<Activity> Replies, InvokeResponse? Response)> SendAsync(Activity activity)
    {
        _last = activity;
        while (true)
        {
            try
            {
                return await TryAsync(activity);
            }
            catch (Exception conflict) when (conflict.InnerException is DocumentConflictException)
            {
                // Nobody has seen this try.
            }
        }
    }

    private async Task<(IReadOnlyList<Activity> Replies, InvokeResponse? Response)> TryAsync(Activity activity)
    {
        var id = activity.Id;
        var adapter = new TestAdapter(activity.GetConversationReference()).Use(new TeamsId(id!)).Use(Services.GetRequiredService<SessionMiddleware>());
        var bot = Services.GetRequiredService<IBot>();
        InvokeResponse? response;
        try
        {
            response = await adapter.ProcessActivityAsync(new System.Security.Claims.ClaimsIdentity(), activity, bot.OnTurnAsync, CancellationToken.None);
        }
        finally
        {
            activity.Id = id;
        }

        var replies = new List<Activity>();
        while (adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return (replies, response ?? replies.Select(reply => reply.Value).OfType<InvokeResponse>().FirstOrDefault());
    }

    private Activity Activity(Person person, string type, bool inChannel) => new()
    {
        Id = (++_activities).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Type = type,
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        From = new ChannelAccount(person.Id, person.Name) { AadObjectId = person.AadObjectId },
        Recipient = new ChannelAccount("28:bot", "Regie.Bot"),
        Locale = "nl-NL",
        Conversation = new ConversationAccount
        {
            Id = inChannel ? Thread : person.Id,
            ConversationType = inChannel ? "channel" : "personal",
            IsGroup = inChannel,
            TenantId = "tenant",
        },
        ChannelData = WireSeam.Received(inChannel
            ? JsonSerializer.SerializeToElement(new { tenant = new { id = "tenant" }, team = new { id = "19:team@thread.tacv2", name = "Samenwerking" }, channel = new { id = "19:plans@thread.tacv2" } })
            : JsonSerializer.SerializeToElement(new { tenant = new { id = "tenant" } })),
    };
}
