using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>A bot behind HTTP that is sent one activity and says one thing.</summary>
internal static class ConformanceHost
{
    /// <summary>What a bot that does nothing of its own answers to an activity of a type, with more fields.</summary>
    public static async Task<HttpStatusCode> AnswerToAsync(string type, string moreFields = "{}")
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new WaryTeamsBot());
        using var response = await host.PostAsync(Of(channel, type, moreFields));
        return response.StatusCode;
    }

    /// <summary>The activity as the bot saw it; null when it was not run.</summary>
    public static async Task<Activity?> SeenAsync(string type, string moreFields)
    {
        await using var channel = await Channel.StartAsync();
        Activity? seen = null;
        await using var host = await BotHost.StartAsync(channel, (turn, _) => Task.FromResult(seen = turn.Activity));
        using var response = await host.PostAsync(Of(channel, type, moreFields));
        return seen;
    }

    /// <summary>What reached the channel when the bot answered a message with an activity.</summary>
    public static async Task<JsonElement> SentAsync(Activity reply)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, ct) => turn.SendActivityAsync(reply, ct));
        using var response = await host.PostAsync(Of(channel, "message", "{}"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Assert.Single(channel.Received).Body;
    }

    /// <summary>What the bot was told when it wanted to send an activity, in a turn and through the connector; nothing may reach the channel.</summary>
    public static async Task<string> RefusalAsync(Activity activity)
    {
        await using var channel = await Channel.StartAsync();
        ArgumentException? refusal = null;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) => refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync(activity, ct)));
        using var response = await host.PostAsync(Of(channel, "message", "{}"));
        using var bot = new ConnectedBot(channel);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => bot.Client.Conversations.SendToConversationAsync("a:1", activity, TestContext.Current.CancellationToken));
        Assert.Empty(channel.Received);
        return refusal!.Message;
    }

    private static JsonObject Of(Channel channel, string type, string moreFields)
    {
        var activity = Incoming.Message(channel, "hallo");
        activity["type"] = type;
        foreach (var (name, value) in JsonNode.Parse(moreFields)!.AsObject())
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }
}
