using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Tokens;

namespace Regie.LocalTeams.Bot;

/// <summary>Posts activities to the bot as Teams does: signed, with 15 seconds to answer.</summary>
internal sealed class BotClient(HttpClient http, BotAddress bot, TeamsAddress teams, ChannelTokens tokens, ShiftableTimeProvider clock)
{
    /// <summary>After this Teams gives up on an answer and, for what is not an invoke, sends the same activity again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Sends an activity, and the same one again where Teams would.</summary>
    public async Task<BotReply> DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        var reply = await SendAsync(activity, cancellationToken);
        return reply.IsWorthAnotherTry ? await SendAsync(activity, cancellationToken) : reply;
    }

    /// <summary>Sends an activity once.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<BotReply> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        // Stored activities may be from a start on another port.
        activity["serviceUrl"] = teams.ServiceUrl;
        using var timeout = new CancellationTokenSource(Patience, clock.Real);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Root, "api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Create());
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            return new BotReply((int)response.StatusCode, StrictJson.ParseObject(body));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return BotReply.None;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotReply.None;
        }
    }
}
