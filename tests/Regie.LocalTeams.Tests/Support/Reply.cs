using System.Net;
using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Tests.Support;

/// <summary>An answer, read.</summary>
internal sealed record Reply(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Message)
{
    public JsonNode this[string name] => Body![name]!;

    public string Id => (string)this["id"]!;

    public string ErrorCode => (string)this["error"]["code"]!;
}
