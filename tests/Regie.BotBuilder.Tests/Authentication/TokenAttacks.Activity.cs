using System.Text.Json.Nodes;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <content>Valid tokens with activities for which they were not made.</content>
internal static partial class TokenAttacks
{
    private static Dictionary<string, TokenAttack> Activity => new()
    {
        ["key without endorsement"] = new(NotThis, "endorsement", (channel, token, _) =>
        {
            token.Key = new ChannelKey("unendorsed", ChannelKey.Another);
            channel.Published.Add(token.Key);
            token.Header["kid"] = "unendorsed";
            return $"Bearer {token}";
        }),
        ["replayed on another channel"] = Against(NotThis, "endorsement", (activity, _) => activity["channelId"] = "slack"),
        ["channel id in another case"] = Against(NotThis, "endorsement", (activity, _) => activity["channelId"] = "MsTeams"),
        ["channel of an endorsement with a space"] = Against(NotThis, "endorsement", (activity, _) => activity["channelId"] = "msteams "),
        ["no channel id"] = Against(NotThis, "endorsement", (activity, _) => activity.Remove("channelId")),
        ["token without service URL"] = With(NotThis, "service URL is not the token's", t => t.Payload.Remove("serviceurl")),
        ["service URL of another host"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity["serviceUrl"] = "https://attacker.example/teams/"),
        ["service URL with another path"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}other"),
        ["service URL with another port"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity["serviceUrl"] = "http://127.0.0.1:1/teams/"),
        ["service URL in capitals"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.ToUpperInvariant()),
        ["service URL with a slash more"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}/"),
        ["service URL with a query"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}?x=1"),
        ["service URL with a fragment"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}#x"),
        ["service URL that walks up"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}../admin"),
        ["service URL with a name for the address"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)),
        ["service URL with another scheme"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.Replace("http://", "https://", StringComparison.Ordinal)),
        ["service URL with a space"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $" {channel.ServiceUrl}"),
        ["service URL of the token in a list"] = With(NotThis, "service URL is not the token's", t => t.Payload["serviceurl"] = new JsonArray(t.Payload["serviceurl"]!.GetValue<string>())),
        ["service URL of the token under another name"] = With(NotThis, "service URL is not the token's", t =>
        {
            t.Payload["serviceUrl"] = t.Payload["serviceurl"]!.GetValue<string>();
            t.Payload.Remove("serviceurl");
        }),
        ["service URL without its slash"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.TrimEnd('/')),
        ["service URL with a user"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.Replace("http://", "http://user@", StringComparison.Ordinal)),
        ["no service URL"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity.Remove("serviceUrl")),
        ["both name a host that is not allowed"] = new(NotThis, "service URL is not allowed", (_, token, activity) =>
        {
            token.Payload["serviceurl"] = "https://attacker.example/";
            activity["serviceUrl"] = "https://attacker.example/";
            return $"Bearer {token}";
        }),
        ["both name a host that only looks allowed"] = new(NotThis, "service URL is not allowed", (channel, token, activity) =>
        {
            var url = channel.ServiceUrl.Replace("127.0.0.1", "127.0.0.1.attacker.example", StringComparison.Ordinal);
            token.Payload["serviceurl"] = url;
            activity["serviceUrl"] = url;
            return $"Bearer {token}";
        }),
        ["another tenant in the channel data"] = Against(NotThis, "tenant", (activity, _) => activity["channelData"]!["tenant"]!["id"] = Guid.NewGuid().ToString()),
        ["another tenant in the conversation"] = Against(NotThis, "tenant", (activity, _) => activity["conversation"]!["tenantId"] = Guid.NewGuid().ToString()),
        ["a tenant that only begins like ours"] = Against(NotThis, "tenant", (activity, _) => activity["channelData"]!["tenant"]!["id"] = $"{Channel.Tenant}0"),
        ["no tenant"] = Against(NotThis, "tenant", (activity, _) =>
        {
            activity.Remove("channelData");
            activity["conversation"]!.AsObject().Remove("tenantId");
        }),
    };
}
