using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>The bot with its real adapter and messenger on a Teams that fails, and a clock that stands still unless something waits for it.</summary>
internal sealed class FaultWorld : IAsyncDisposable
{
    public const string Channel = "19:plans@thread.tacv2";
    public const string Thread = Channel + ";messageid=1";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly WebApplication _app;
    private int _activities;

    private FaultWorld(FaultyTeams teams)
    {
        Teams = teams;
        _app = BotApplication.Create([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["Regie:Sqlite:Path"] = _folder["regie.db"];
            builder.Configuration["MicrosoftAppType"] = "SingleTenant";
            builder.Configuration["MicrosoftAppId"] = "8f3c1c4e-5f0a-4f5c-9d53-0c1c5a3b7e11";
            builder.Configuration["MicrosoftAppPassword"] = "secret";
            builder.Configuration["MicrosoftAppTenantId"] = "tenant";
            builder.Configuration["ToChannelFromBotLoginUrl"] = teams.Url + "/login";
            builder.Configuration["Regie:ServiceUrls:0"] = ServiceUrl;
            builder.Services.AddSingleton<TimeProvider>(_time);
        });
    }

    public FaultyTeams Teams { get; }

    /// <summary>A check whose card goes into a new thread of a channel.</summary>
    public Initiative Check => new()
    {
        Key = Key,
        Status = InitiativeStatus.Open,
        Leader = WorldPeople.Sanne,
        Origin = Home,
        Home = Home,
        ModelVersion = AlignmentModel.Default.Version,
        Subject = new Subject("Samen innen", "", "taxes", "", "", null, null),
        Respondents = [new Respondent(WorldPeople.Joost.Id, WorldPeople.Joost.Name)],
        CreatedAt = Now,
        OpenedAt = Now,
    };

    public InitiativeId Key { get; } = InitiativeId.New();

    public DateTimeOffset Now => _time.GetUtcNow();

    private string ServiceUrl => Teams.Url + "/teams/";

    private Place Home => new(ServiceUrl, "tenant", Channel, "channel", "19:team@thread.tacv2", Channel, "28:bot");

    private IDocumentStore Store => _app.Services.GetRequiredService<IDocumentStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FaultWorld> StartAsync() => new(await FaultyTeams.StartAsync(Cancel));

    /// <summary>Keeps documents.</summary>
    public async Task PutAsync(Initiative initiative, params OutboxMessage[] messages)
    {
        var session = new DocumentSession(Store);
        session.Upsert(initiative);
        foreach (var message in messages)
            session.Upsert(message);
        await session.CommitAsync(Cancel);
    }

    public async Task<OutboxMessage> MessageAsync(string id) => (await new DocumentSession(Store).LoadAsync<OutboxMessage>(Key.Value, id, Cancel))!;

    /// <summary>How many documents of a kind there are.</summary>
    public async Task<IReadOnlyList<StoredDocument>> AllAsync(string kind)
    {
        var all = new List<StoredDocument>();
        await foreach (var document in Store.QueryKindAsync(kind, Cancel))
            all.Add(document);
        return all;
    }

    /// <summary>Works off what is due, for a quarter of an hour.</summary>
    public async Task WorkAsync()
    {
        for (var minute = 0; minute < 15; minute++)
        {
            foreach (var due in await Store.QueryDueAsync(OutboxMessage.Kind, Now, 100, Cancel))
                await RunAsync(DoAsync(due));
            _time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>A person types something in the channel.</summary>
    public Task SayAsync(string text)
    {
        var activity = Activity(ActivityTypes.Message);
        activity.Text = text;
        return TurnAsync(activity);
    }

    /// <summary>The leader opens the dialog, whose first step asks what it is about.</summary>
    public async Task<ShownCard> BeginAsync()
    {
        var data = new { initiative = Key.Value, starter = WorldPeople.Sanne.Key.Value };
        await SayAsync("nieuw initiatief");
        return (await ClickAsync("initiative.begin", data)).Card;
    }

    /// <summary>The leader fills in what it is about, and goes on.</summary>
    public Task<ClickAnswer> GoOnAsync(ShownCard subject)
    {
        var data = subject.Filled();
        (data["name"], data["policyArea"]) = ("Samen innen", "taxes");
        foreach (var own in subject.Data("dialog.next").EnumerateObject())
            data[own.Name] = own.Value.GetString()!;
        return ClickAsync("dialog.next", data);
    }

    /// <summary>A person clicks.</summary>
    /// <returns>What is shown: a card, or a sentence.</returns>
    public async Task<ClickAnswer> ClickAsync(string verb, object data)
    {
        var activity = Activity(ActivityTypes.Invoke);
        activity.Name = "adaptiveCard/action";
        activity.Value = WireSeam.Received(JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" }));
        var response = await TurnAsync(activity);
        var shown = SdkSeam.AsJson(response!.Body).GetProperty("value");
        return shown.ValueKind == JsonValueKind.Object ? new ClickAnswer(new ShownCard(shown), null) : new ClickAnswer(null, shown.GetString());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
        _folder.Dispose();
    }

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

    private Activity Activity(string type) => new()
    {
        Id = $"f:{++_activities}",
        Type = type,
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        Locale = "nl-NL",
        From = new ChannelAccount(WorldPeople.Sanne.Id, WorldPeople.Sanne.Name),
        Recipient = new ChannelAccount("28:bot", "Regie.Bot"),
        Conversation = new ConversationAccount(isGroup: true, conversationType: "channel", id: Thread, tenantId: "tenant"),
        ChannelData = WireSeam.Received(JsonSerializer.SerializeToElement(
            new { tenant = new { id = "tenant" }, team = new { id = "19:team@thread.tacv2" }, channel = new { id = Channel } })),
    };
}
