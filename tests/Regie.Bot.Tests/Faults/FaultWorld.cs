using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Regie.Bot.Calendar;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Hosting;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>The bot with its real adapter and messenger on a Teams that fails, and a clock that stands still unless something waits for it.</summary>
internal sealed class FaultWorld : IAsyncDisposable
{
    public const string AppId = "8f3c1c4e-5f0a-4f5c-9d53-0c1c5a3b7e11";
    public const string Channel = "19:plans@thread.tacv2";
    public const string Thread = Channel + ";messageid=1";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly WebApplication _app;
    private ConfigurationBotFrameworkAuthentication? _authentication;
    private RegieAdapter? _adapter;
    private int _activities;

    private FaultWorld(FaultyTeams teams, bool targeted)
    {
        Teams = teams;
        _app = BotApplication.Create([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["Regie:Sqlite:Path"] = _folder["regie.db"];
            builder.Configuration["Regie:TargetedMessages"] = targeted ? "true" : "false";
            builder.Configuration["Regie:Outbox:TransientAttempts"] = "3"; // For a hundred, which are a day.
            builder.Configuration["MicrosoftAppType"] = "SingleTenant";
            builder.Configuration["MicrosoftAppId"] = AppId;
            builder.Configuration["MicrosoftAppPassword"] = "secret";
            builder.Configuration["MicrosoftAppTenantId"] = "tenant";
            builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = teams.Url + "/openid";
            builder.Configuration["ToChannelFromBotLoginUrl"] = teams.Url + "/login";
            builder.Configuration["Regie:ServiceUrls:0"] = ServiceUrl;
            builder.Services.AddSingleton<TimeProvider>(_time);
            builder.Services.AddSingleton<BotFrameworkAuthentication>(_ => Authentication());
        });
    }

    public FaultyTeams Teams { get; }

    public DateTimeOffset Now => _time.GetUtcNow();

    public Place Home => new(ServiceUrl, "tenant", Channel, "channel", "19:team@thread.tacv2", Channel, "28:bot");

    public WorkCalendar Calendar => _app.Services.GetRequiredService<WorkCalendar>();

    private string ServiceUrl => Teams.Url + "/teams/";

    private IDocumentStore Store => _app.Services.GetRequiredService<IDocumentStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FaultWorld> StartAsync(bool targeted = false) => new(await FaultyTeams.StartAsync(Cancel), targeted);

    /// <summary>Keeps documents.</summary>
    public async Task PutAsync(Action<DocumentSession> put)
    {
        var session = new DocumentSession(Store);
        put(session);
        await session.CommitAsync(Cancel);
    }

    public async Task<OutboxMessage> MessageAsync(OutboxMessage message) =>
        (await new DocumentSession(Store).LoadAsync<OutboxMessage>(message.Partition, message.Id, Cancel))!;

    /// <summary>All documents of a kind.</summary>
    public async Task<IReadOnlyList<StoredDocument>> AllAsync(string kind)
    {
        var all = new List<StoredDocument>();
        await foreach (var document in Store.QueryKindAsync(kind, Cancel))
            all.Add(document);
        return all;
    }

    /// <summary>It is the next morning on which people work.</summary>
    public void Sleep()
    {
        var morning = Calendar.StartOfWork(Calendar.AddWorkingDays(Calendar.DateOf(Instant.FromDateTimeOffset(Now)), 1));
        _time.Advance(morning.ToDateTimeOffset() - Now);
    }

    /// <summary>Works off what is due, for some minutes.</summary>
    public async Task WorkAsync()
    {
        for (var minute = 0; minute < 6; minute++)
        {
            foreach (var due in await Store.QueryDueAsync(OutboxMessage.Kind, Now, 100, Cancel))
                await RunAsync(DoAsync(due));
            _time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>Someone types something in the channel, or to the bot alone.</summary>
    public Task SayAsync(Person person, string text, bool inChannel = false)
    {
        var activity = Activity(person, ActivityTypes.Message, inChannel);
        activity.Text = text;
        return TurnAsync(activity);
    }

    /// <summary>Someone clicks on a card in an older client, which sends a message with a value.</summary>
    public Task SubmitAsync(Person person, JsonElement data)
    {
        var activity = Activity(person, ActivityTypes.Message, inChannel: false);
        activity.Value = WireSeam.Received(data);
        activity.ReplyToId = "card";
        return TurnAsync(activity);
    }

    /// <summary>Someone clicks.</summary>
    /// <returns>What is shown: a card, or a sentence.</returns>
    public async Task<ClickAnswer> ClickAsync(Person person, string verb, object data, bool inChannel = true)
    {
        var activity = Activity(person, ActivityTypes.Invoke, inChannel);
        activity.Name = "adaptiveCard/action";
        activity.Value = WireSeam.Received(JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" }));
        var response = await TurnAsync(activity);
        var shown = SdkSeam.AsJson(response!.Body).GetProperty("value");
        return shown.ValueKind == JsonValueKind.Object ? new ClickAnswer(new ShownCard(shown), null) : new ClickAnswer(null, shown.GetString());
    }

    /// <summary>Another bot starts on the same store, and reads the keys ahead.</summary>
    public async Task RestartAsync()
    {
        _authentication?.Dispose();
        _authentication = Authentication();
        _adapter = ActivatorUtilities.CreateInstance<RegieAdapter>(_app.Services, _authentication);
        await _authentication.WarmUpAsync(Cancel);
    }

    /// <summary>Teams brings what someone typed to the bot that was started last, with its token.</summary>
    /// <returns>The status of the answer.</returns>
    public async Task<int> DeliverAsync(string text)
    {
        var activity = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            text,
            id = NextId(),
            channelId = "msteams",
            serviceUrl = ServiceUrl,
            from = new { id = WorldPeople.Sanne.Id, name = WorldPeople.Sanne.Name },
            recipient = new { id = "28:bot" },
            conversation = new { id = FaultyTeams.ChatOf(WorldPeople.Sanne.Id), conversationType = "personal", tenantId = "tenant" },
            channelData = new { tenant = new { id = "tenant" } },
        });
        var context = new DefaultHttpContext { RequestServices = _app.Services };
        (context.Request.Method, context.Request.ContentType, context.Request.Body) = ("POST", "application/json", new MemoryStream(activity));
        context.Request.Headers.Authorization = "Bearer " + TeamsKey.Sign(AppId, ServiceUrl, Now);
        await _adapter!.ProcessAsync(context.Request, context.Response, _app.Services.GetRequiredService<IBot>(), Cancel); // The clock stands still: the fetch of the keys has little time.
        return context.Response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _authentication?.Dispose();
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
        _folder.Dispose();
    }

    private ConfigurationBotFrameworkAuthentication Authentication() => new(ConnectorConnections.Create(Teams.Patience), _app.Configuration, _time);

    private async Task DoAsync(StoredDocument due)
    {
        if (await _app.Services.GetRequiredService<OutboxClaims>().TryClaimAsync(due, Cancel) is { } claim)
            await _app.Services.GetRequiredService<OutboxWorker>().WorkAsync(claim, Cancel);
    }

    private async Task<InvokeResponse?> TurnAsync(Activity activity)
    {
        var turn = _app.Services.GetRequiredService<BotAdapter>().ProcessActivityAsync(
            new ClaimsIdentity(), activity, _app.Services.GetRequiredService<IBot>().OnTurnAsync, Cancel);
        await RunAsync(turn);
        return await turn;
    }

    /// <summary>Moves the clock as long as something waits for it.</summary>
    private async Task RunAsync(Task work)
    {
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel)) != work)
            _time.Advance(Step);
        await work;
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"f:{++_activities}");

    private Activity Activity(Person person, string type, bool inChannel) => new()
    {
        Id = NextId(),
        Type = type,
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        Locale = "nl-NL",
        From = new ChannelAccount(person.Id, person.Name),
        Recipient = new ChannelAccount("28:bot", "Regie.Bot"),
        Conversation = new ConversationAccount(isGroup: inChannel, conversationType: inChannel ? "channel" : "personal", id: inChannel ? Thread : FaultyTeams.ChatOf(person.Id), tenantId: "tenant"),
        ChannelData = WireSeam.Received(inChannel
            ? JsonSerializer.SerializeToElement(new { tenant = new { id = "tenant" }, team = new { id = "19:team@thread.tacv2" }, channel = new { id = Channel } })
            : JsonSerializer.SerializeToElement(new { tenant = new { id = "tenant" } })),
    };
}
