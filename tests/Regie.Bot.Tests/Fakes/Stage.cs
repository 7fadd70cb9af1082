using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Register;
using Regie.Bot.Storage;
using Regie.Bot.Turns;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Fakes;

/// <summary>A check in a municipality, with its people, a clock and a Teams that the test controls. Only what happens after the answers is on stage.</summary>
internal sealed class Stage : IDisposable
{
    public const string Channel = "19:channel@thread.tacv2";
    public const string Thread = Channel + ";messageid=1";

    public static readonly Person Leader = new("29:leader", "Lotte Leider");
    public static readonly Person Mia = new("29:mia", "Mia Manager");
    public static readonly Person Max = new("29:max", "Max Manager");
    public static readonly Person Ria = new("29:ria", "Ria Respondent");
    public static readonly Person Rob = new("29:rob", "Rob Respondent");
    public static readonly Person Stranger = new("29:stranger", "Stef Vreemd");

    private readonly ServiceProvider _services;

    public Stage(TextLanguage language = TextLanguage.Dutch, params (string Setting, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Setting, (string?)setting.Value))).Build());
        services.AddSingleton<IDocumentStore>(Store);
        services.AddSingleton<IMessenger>(Teams);
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(WorkCalendar.Default);
        services.AddSingleton(ModelSource.Default);
        services.AddLogging();
        services.AddSingleton<Models>();
        services.AddSingleton(new RegieOptions { Language = language });
        services.AddSingleton<PeopleDirectory>();
        services.AddSingleton<Deadlines>();
        services.AddSingleton<ActionRouter>();
        services.AddVerdicts().AddAlerts().AddRegister();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    /// <summary>Monday 23 November 2026, ten o'clock in Amsterdam.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public MemoryDocumentStore Store { get; } = new();

    public SeenTeams Teams { get; } = new();

    /// <summary>The check that most tests are about.</summary>
    public InitiativeId Key { get; } = InitiativeId.New();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Place Home { get; } = new("https://smba.trafficmanager.net/emea/", "tenant", Thread, "channel", "19:team", Channel, "28:bot");

    public void Dispose() => _services.Dispose();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>An open check, as it is when people answer. The campaign card is in the channel.</summary>
    public Initiative Open(Func<Subject, Subject>? subject = null) => new()
    {
        Key = Key,
        Status = InitiativeStatus.Open,
        Leader = Leader,
        Origin = Home,
        Home = Home,
        ModelVersion = AlignmentModel.Default.Version,
        Subject = (subject ?? (same => same))(new Subject("Samen ICT", "", "operations", "Waalre, Nuenen", "bedrijfsvoeringsorganisatie", 125_000, 40)),
        Respondents = [new Respondent(Ria.Id, Ria.Name), new Respondent(Rob.Id, Rob.Name)],
        Managers = [Mia, Max],
        Schedule = new Schedule(new DateOnly(2026, 12, 7), ReminderRhythm.Normal, Quorum: 2, Anonymous: false),
        CreatedAt = Time.GetUtcNow(),
        OpenedAt = Time.GetUtcNow(),
    };

    /// <summary>Keeps documents.</summary>
    public Task PutAsync<T>(params T[] documents)
        where T : class, IDocument<T> => ChangeAsync(session =>
        {
            foreach (var document in documents)
                session.Upsert(document);
        });

    public async Task<T> ReadAsync<T>(string id)
        where T : class, IDocument<T> => (await new DocumentSession(Store).LoadAsync<T>(Key.Value, id, Cancel))!;

    public Task<Initiative> InitiativeAsync() => ReadAsync<Initiative>(Initiative.DocumentId);

    public Task<AlertRecord> AlertAsync(int verdict, string rule) => ReadAsync<AlertRecord>(AlertRecord.IdOf(verdict, rule));

    public async Task<IReadOnlyList<T>> AllAsync<T>()
        where T : class, IDocument<T> => await new DocumentSession(Store).LoadAllAsync<T>(Key.Value, Cancel);

    /// <summary>People answer everything that is open.</summary>
    public async Task AnswerAsync(IReadOnlyDictionary<string, string> answers, params Person[] people)
    {
        var session = new DocumentSession(Store);
        var initiative = (await session.LoadAsync<Initiative>(Key.Value, Initiative.DocumentId, Cancel))!;
        foreach (var person in people)
        {
            var response = await session.LoadAsync<Response>(Key.Value, Response.IdOf(person.Key), Cancel);
            if (response is null)
                session.Add(response = new Response { Initiative = Key, Person = person });
            foreach (var (question, value) in answers)
                response.Answers[question] = value;
            response.Round = initiative.Round;
            response.FinishedAt = Time.GetUtcNow();
            if (initiative.FindRespondent(person.Id) is { } respondent)
                initiative.Update(respondent with { FinishedAt = Time.GetUtcNow() });
        }

        await session.CommitAsync(Cancel);
    }

    /// <summary>A person remarks something on a topic.</summary>
    public async Task CommentAsync(Person person, string topic, string comment)
    {
        var session = new DocumentSession(Store);
        (await session.LoadAsync<Response>(Key.Value, Response.IdOf(person.Key), Cancel))!.Comments[topic] = comment;
        await session.CommitAsync(Cancel);
    }

    /// <summary>Everyone answers the same and the verdict follows, with all that it brings about.</summary>
    public async Task DecideAsync(IReadOnlyDictionary<string, string> answers, Initiative? initiative = null)
    {
        if (initiative is not null)
            await PutAsync(initiative);
        await AnswerAsync(answers, Ria, Rob);
        await AskForVerdictAsync(VerdictOccasion.Everyone);
        await PumpAsync();
    }

    public async Task AskForVerdictAsync(VerdictOccasion occasion)
    {
        var initiative = await InitiativeAsync();
        await ChangeAsync(session => session.Upsert(VerdictWork.Decide(initiative, occasion, Time.GetUtcNow())));
    }

    /// <summary>Does all messages that are due and on stage, as the dispatcher would.</summary>
    public async Task PumpAsync()
    {
        var handlers = _services.GetServices<IOutboxHandler>().ToDictionary(handler => handler.Type);
        while (true)
        {
            var due = (await Store.QueryDueAsync(OutboxMessage.Kind, Time.GetUtcNow(), 1000, Cancel)).ToList();
            var onStage = false;
            foreach (var stored in due)
            {
                var session = new DocumentSession(Store);
                var message = (await session.LoadAsync<OutboxMessage>(stored.Partition, stored.Id, Cancel))!;
                if (!handlers.TryGetValue(message.Type, out var handler))
                    continue;
                onStage = true;
                OutboxJudge.Ended(message, await DoAsync(handler, new OutboxWork(message, session)), Time.GetUtcNow());
                await session.CommitAsync(Cancel);
            }

            if (!onStage)
                return;
        }
    }

    /// <summary>Time passes, and what falls due is done.</summary>
    public Task PassAsync(TimeSpan time)
    {
        Time.Advance(time);
        return PumpAsync();
    }

    /// <summary>Someone chooses a button.</summary>
    public async Task<Reply> ClickAsync(Person person, string verb, JsonObject data, TextLanguage language = TextLanguage.Dutch, bool personal = true)
    {
        var value = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        };
        var activity = new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = WireSeam.Received(SdkSeam.AsJson(value)) };
        return await RunAsync(activity, person, language, personal, async turn => await Get<ActionRouter>().HandleAsync(turn, Cancel));
    }

    /// <summary>Runs a turn of a person and keeps what it changed.</summary>
    public async Task<Reply> RunAsync(Activity activity, Person person, TextLanguage language, bool personal, Func<RegieTurn, Task<string?>> run)
    {
        var adapter = new TestAdapter();
        activity.From = new ChannelAccount(person.Id, person.Name);
        activity.Recipient = new ChannelAccount("28:bot");
        activity.Conversation = new ConversationAccount(id: personal ? "a:" + person.Id : Thread);
        activity.ChannelId = "msteams";
        using var context = new TurnContext(adapter, activity);
        var session = new DocumentSession(Store);
        var place = personal ? Home with { ConversationId = "a:" + person.Id, ConversationType = "personal", ChannelId = null, TeamId = null } : Home;
        var sentence = await run(new RegieTurn(context, session, person, language, place, Time.GetUtcNow()));
        await session.CommitAsync(Cancel);
        var sent = adapter.ActiveQueue.LastOrDefault(message => message.Attachments?.Count > 0);
        var card = CardReplyOf(context) ?? (sent is null ? null : new CardProbe(SdkSeam.AsJson(sent.Attachments![0].Content)));
        return new Reply(card, sentence);
    }

    private static CardProbe? CardReplyOf(ITurnContext context) =>
        CardReply.Of(context) is { } card ? new CardProbe(SdkSeam.AsJson(SdkSeam.CardContent(card))) : null;

    private static async Task<OutboxResult> DoAsync(IOutboxHandler handler, OutboxWork work)
    {
        try
        {
            return await handler.HandleAsync(work, Cancel);
        }
        catch (SendException failure) when (handler is IFallbackHandler)
        {
            return await ((IFallbackHandler)handler).FallBackAsync(work, failure, Cancel);
        }
    }

    private async Task ChangeAsync(Action<DocumentSession> change)
    {
        var session = new DocumentSession(Store);
        change(session);
        await session.CommitAsync(Cancel);
    }
}
