using System.Net;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <summary>A request that is not genuine, and how it must be answered.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Reason">What the log must say, word for word.</param>
/// <param name="Make">Makes the Authorization header; may change the activity.</param>
internal sealed record TokenAttack(HttpStatusCode Status, string Reason, Func<Channel, TestToken, JsonObject, string?> Make);
