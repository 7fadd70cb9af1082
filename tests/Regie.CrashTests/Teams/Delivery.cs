using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Regie.CrashTests.Harness;

namespace Regie.CrashTests.Teams;

/// <summary>Brings what people do to one of the bots, as Teams and a load balancer do: to one that listens, with 15 seconds to answer.</summary>
internal sealed class Delivery(TestTeams teams, IReadOnlyList<BotInstance> bots, TimeProvider clock) : IDisposable
{
    /// <summary>A bot that has just started, on a machine that has too much to do, may not have the keys of Teams yet. More refusals than this are a fault.</summary>
    private const int MostRefusals = 100;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(15) };
    private int _turn;
    private int _refusals;

    /// <summary>A person clicks a button.</summary>
    /// <returns>The bot's answer; null when none came.</returns>
    public async Task<JsonObject?> ClickAsync(Persona person, string conversation, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        var activity = Activity("invoke", person, conversation);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return await SendAsync(activity, cancellationToken);
    }

    /// <summary>A person types something that mentions the bot.</summary>
    /// <returns>True when a bot took it.</returns>
    public async Task<bool> SayAsync(Persona person, string conversation, string text, CancellationToken cancellationToken)
    {
        const string Mention = "<at>Regie.Bot</at>";
        var activity = Activity("message", person, conversation);
        activity["text"] = $"{Mention} {text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention", ["text"] = Mention, ["mentioned"] = new JsonObject { ["id"] = Tenant.BotId, ["name"] = "Regie.Bot" },
        });
        return await SendAsync(activity, cancellationToken) is not null;
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonObject?> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        if (Next() is not { } bot)
            return null;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token(clock.GetUtcNow()));
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.StatusCode == HttpStatusCode.Unauthorized && Interlocked.Increment(ref _refusals) <= MostRefusals)
                return null;
            if ((int)response.StatusCode is >= 400 and < 500)
                throw new InvalidOperationException($"The bot refused: {(int)response.StatusCode} {body}\n{activity.ToJsonString()}");
            return response.IsSuccessStatusCode ? body.Length == 0 ? [] : (JsonObject)JsonNode.Parse(body)! : null;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The next of the bots that listen, in turn.</summary>
    private Uri? Next()
    {
        var up = bots.Select(bot => bot.Address).OfType<Uri>().ToList();
        return up.Count == 0 ? null : up[(int)((uint)Interlocked.Increment(ref _turn) % (uint)up.Count)];
    }

    private JsonObject Activity(string type, Persona person, string conversation)
    {
        var isChannel = conversation.StartsWith("19:", StringComparison.Ordinal);
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant.Id } };
        if (isChannel)
        {
            data["team"] = new JsonObject { ["id"] = Tenant.TeamId, ["name"] = "Samenwerking" };
            data["channel"] = new JsonObject { ["id"] = Tenant.ChannelId };
        }

        return new JsonObject
        {
            ["type"] = type,
            ["id"] = $"f:{Guid.NewGuid()}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["locale"] = "nl-NL",
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name },
            ["recipient"] = new JsonObject { ["id"] = Tenant.BotId, ["name"] = "Regie.Bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = conversation, ["conversationType"] = isChannel ? "channel" : "personal", ["isGroup"] = isChannel, ["tenantId"] = Tenant.Id,
            },
            ["channelData"] = data,
        };
    }
}
