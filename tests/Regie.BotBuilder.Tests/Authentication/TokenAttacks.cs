using System.Net;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <summary>The attacks, by name.</summary>
internal static partial class TokenAttacks
{
    private const HttpStatusCode No = HttpStatusCode.Unauthorized;
    private const HttpStatusCode NotThis = HttpStatusCode.Forbidden;

    public static readonly IReadOnlyDictionary<string, TokenAttack> All =
        new[] { Form, Signature, Claims, Activity }.SelectMany(attacks => attacks).ToDictionary(attack => attack.Key, attack => attack.Value);

    private static TokenAttack With(HttpStatusCode status, string reason, Action<TestToken> change) => new(status, reason, (_, token, _) =>
    {
        change(token);
        return $"Bearer {token}";
    });

    private static TokenAttack Against(HttpStatusCode status, string reason, Action<JsonObject, Channel> change) => new(status, reason, (channel, token, activity) =>
    {
        change(activity, channel);
        return $"Bearer {token}";
    });

    private static string Part(TestToken token, int index) => token.ToString().Split('.')[index];
}
