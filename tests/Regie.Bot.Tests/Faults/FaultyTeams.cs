using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regie.Bot.People;
using Regie.Bot.Tests.Hosting;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Teams and the services beside it on this machine: they keep what is sent, and fail as they are told.</summary>
internal sealed class FaultyTeams : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Conversation, ShownCard? Card, string? Text)> _created = new();
    private WebApplication _app = null!;
    private (TeamsCall Call, Fault Fault, bool Keeps)? _next;
    private int _ids = 1000;
    private int _updates;

    /// <summary>The clock of the bot's time-outs.</summary>
    public PatientTime Patience { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Url => _app.Urls.First();

    /// <summary>What was asked for that no service has.</summary>
    public ConcurrentQueue<string> Unknown { get; } = new();

    /// <summary>Who is in the team, besides Joost.</summary>
    public ConcurrentQueue<Person> People { get; } = new([WorldPeople.Sanne]);

    /// <summary>How many updates were taken.</summary>
    public int Updates => Volatile.Read(ref _updates);

    public static async Task<FaultyTeams> StartAsync(CancellationToken cancellationToken)
    {
        var teams = new FaultyTeams();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        teams._app = builder.Build();
        teams._app.Urls.Add("http://127.0.0.1:0");
        teams.Map();
        await teams._app.StartAsync(cancellationToken);
        return teams;
    }

    /// <summary>The next call of this kind fails; all of them when it keeps failing.</summary>
    public void Fail(TeamsCall call, Fault fault, bool keeps = false) => _next = (call, fault, keeps);

    /// <summary>Nothing fails any more.</summary>
    public void Heal() => _next = null;

    /// <summary>True when the fault that was asked for has not happened.</summary>
    public bool IsWaiting => _next is { Keeps: false };

    /// <summary>How many messages were created in a conversation.</summary>
    public int Created(string conversation) => _created.Count(message => message.Conversation.StartsWith(conversation, StringComparison.Ordinal));

    /// <summary>What the newest message in a conversation says.</summary>
    public string Newest(string conversation)
    {
        var (_, card, text) = In(conversation);
        return card?.Text ?? text ?? "";
    }

    /// <summary>The newest message in a conversation, which is a card.</summary>
    public ShownCard NewestCard(string conversation) => In(conversation).Card!;

    /// <summary>True when the newest message in a conversation is a card.</summary>
    public bool IsCard(string conversation) => In(conversation).Card is not null;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        const string Conversation = "/teams/v3/conversations/{conversation}";
        _app.MapGet("/openid", context => AnswerAsync(context, TeamsCall.OpenIdDocument, () => new { issuer = TeamsKey.Issuer, jwks_uri = Url + "/keys" }));
        _app.MapGet("/keys", context => AnswerAsync(context, TeamsCall.SigningKeys, () => new { keys = new[] { TeamsKey.Published() } }));
        _app.MapPost("/login/oauth2/v2.0/token", context => AnswerAsync(context, TeamsCall.Token, () => new { access_token = "token", expires_in = 600, token_type = "Bearer" }));
        _app.MapPost("/teams/v3/conversations", async context =>
        {
            var asked = await context.Request.ReadFromJsonAsync<JsonElement>();
            if (asked.TryGetProperty("members", out var members) && members.GetArrayLength() > 0)
                await AnswerAsync(context, TeamsCall.Chat, () => new { id = ChatOf(members[0].GetProperty("id").GetString()!) });
            else
                await AnswerAsync(context, TeamsCall.Thread, () => new { id = "new thread", activityId = Create("new thread", asked.GetProperty("activity")) });
        });
        _app.MapPost(Conversation + "/activities/{to?}", async (HttpContext context, string conversation) =>
        {
            var activity = await context.Request.ReadFromJsonAsync<JsonElement>();
            var call = context.Request.Query.ContainsKey("isTargetedActivity") ? TeamsCall.MessageForOne : TeamsCall.Message;
            await AnswerAsync(context, call, () => new { id = Create(call == TeamsCall.Message ? conversation : "for one in " + conversation, activity) });
        });
        _app.MapPut(Conversation + "/activities/{id}", (HttpContext context, string id) => AnswerAsync(context, TeamsCall.Update, () => new { id, updates = Interlocked.Increment(ref _updates) }));
        _app.MapGet(Conversation + "/pagedmembers", context => context.Request.Query.ContainsKey("continuationToken")
            ? AnswerAsync(context, TeamsCall.MoreMembers, () => new { members = People.Select(Member) })
            : AnswerAsync(context, TeamsCall.Members, () => new { members = new[] { Member(WorldPeople.Joost) }, continuationToken = "more" }));
        _app.MapGet("/teams/v3/teams/{team}/conversations", context => AnswerAsync(context, TeamsCall.Channels, () => new { conversations = new[] { new { id = "19:general@thread.tacv2" } } }));
        _app.MapFallback(context =>
        {
            Unknown.Enqueue($"{context.Request.Method} {context.Request.Path}");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    /// <summary>The personal chat with someone.</summary>
    public static string ChatOf(string person) => "chat of " + person;

    private (string Conversation, ShownCard? Card, string? Text) In(string conversation) => _created.Last(message => message.Conversation.StartsWith(conversation, StringComparison.Ordinal));

    private static object Member(Person person) => new { id = person.Id, name = person.Name };

    private string Create(string conversation, JsonElement activity)
    {
        var card = activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0 ? new ShownCard(attachments[0].GetProperty("content")) : null;
        _created.Enqueue((conversation, card, activity.TryGetProperty("text", out var text) ? text.GetString() : null));
        return Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
    }

    private async Task AnswerAsync(HttpContext context, TeamsCall call, Func<object> effect)
    {
        Fault? fault = _next is { } next && next.Call == call ? next.Fault : null;
        if (fault is not null && _next is { Keeps: false })
            _next = null;
        var answer = fault is null or Fault.TimeoutAfter or Fault.Reset ? effect() : null;
        switch (fault)
        {
            case null:
                await context.Response.WriteAsJsonAsync(answer);
                break;
            case Fault.Throttled:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                break;
            case Fault.Unavailable:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Fault.TimeoutBefore or Fault.TimeoutAfter:
                Patience.GiveUp();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default); // Until the bot hangs up.
                break;
            case Fault.Reset:
                context.Abort();
                break;
            default:
                await context.Response.WriteAsync("<html>Log in to the guest network</html>");
                break;
        }
    }
}
