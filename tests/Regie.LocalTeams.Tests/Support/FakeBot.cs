using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Regie.LocalTeams.Tests.Support;

/// <summary>A bot that records what Teams sends and answers what the test says.</summary>
internal sealed class FakeBot
{
    private readonly Channel<JsonObject> _received = Channel.CreateUnbounded<JsonObject>();

    public Func<JsonObject, CancellationToken, Task<IResult>> Answer { get; set; } = (_, _) => Task.FromResult(Results.Ok());

    public IConfiguration Settings { get; private set; } = new ConfigurationManager();

    public TimeProvider? Clock { get; private set; }

    public string? LastToken { get; private set; }

    public WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        configure?.Invoke(builder);
        var app = builder.Build();
        Settings = app.Configuration;
        Clock = app.Services.GetRequiredService<TimeProvider>();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            LastToken = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            var activity = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
            _received.Writer.TryWrite(activity);
            return await Answer(activity, context.RequestAborted);
        });
        return app;
    }

    /// <summary>The next activity of a type; others before it are passed over.</summary>
    public async Task<JsonObject> NextAsync(string type)
    {
        await foreach (var activity in _received.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if ((string?)activity["type"] == type)
                return activity;
        }

        throw new InvalidOperationException("The bot has stopped.");
    }

    /// <summary>How many activities of a type have come and were not asked for yet.</summary>
    public int Waiting(string type)
    {
        var count = 0;
        var seen = new List<JsonObject>();
        while (_received.Reader.TryRead(out var activity))
        {
            seen.Add(activity);
            count += (string?)activity["type"] == type ? 1 : 0;
        }

        seen.ForEach(activity => _received.Writer.TryWrite(activity));
        return count;
    }
}
