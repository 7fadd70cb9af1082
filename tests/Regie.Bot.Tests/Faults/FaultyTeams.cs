using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Regie.Bot.Tests.Faults;

/// <summary>Teams and its token service on this machine: they keep what is sent, and fail as they are told.</summary>
internal sealed class FaultyTeams : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Conversation, string Id)> _created = new();
    private WebApplication _app = null!;
    private (TeamsCall Call, Fault Fault)? _next;
    private int _ids = 1000;
    private int _updates;

    /// <summary>Where it listens.</summary>
    public string Url => _app.Urls.First();

    /// <summary>How many messages were created in a conversation.</summary>
    public int Created(string conversation) => _created.Count(message => message.Conversation.StartsWith(conversation, StringComparison.Ordinal));

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

    /// <summary>The next call of this kind fails.</summary>
    public void Fail(TeamsCall call, Fault fault) => _next = (call, fault);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        const string Conversation = "/teams/v3/conversations/{conversation}";
        _app.MapPost("/login/oauth2/v2.0/token", context => AnswerAsync(context, TeamsCall.Token, () => new { access_token = "token", expires_in = 3600, token_type = "Bearer" }));
        _app.MapPost("/teams/v3/conversations", async context =>
        {
            var asked = (await context.Request.ReadFromJsonAsync<System.Text.Json.JsonElement>())!;
            if (asked.TryGetProperty("members", out var members) && members.GetArrayLength() > 0)
                await AnswerAsync(context, TeamsCall.Chat, () => new { id = "chat of " + members[0].GetProperty("id").GetString() });
            else
                await AnswerAsync(context, TeamsCall.Thread, () => new { id = "new thread", activityId = Create("new thread") });
        });
        _app.MapPost(Conversation + "/activities", (HttpContext context, string conversation) => AnswerAsync(context, TeamsCall.Message, () => new { id = Create(conversation) }));
        _app.MapPost(Conversation + "/activities/{to}", (HttpContext context, string conversation) => AnswerAsync(context, TeamsCall.Message, () => new { id = Create(conversation) }));
        _app.MapPut(Conversation + "/activities/{id}", (HttpContext context, string id) => AnswerAsync(context, TeamsCall.Update, () =>
        {
            Interlocked.Increment(ref _updates);
            return new { id };
        }));
        _app.MapGet(Conversation + "/pagedmembers", context => AnswerAsync(context, TeamsCall.Members, () => new { members = new[] { new { id = "29:joost", name = "Joost Bakker" } } }));
    }

    private string Create(string conversation)
    {
        var id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
        _created.Enqueue((conversation, id));
        return id;
    }

    private async Task AnswerAsync(HttpContext context, TeamsCall call, Func<object> effect)
    {
        Fault? fault = _next is { } next && next.Call == call ? next.Fault : null;
        if (fault is not null)
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
                context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
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
