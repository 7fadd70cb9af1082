using System.Text.Json;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>A call of the bot to the channel.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string? Authorization, JsonElement Body)
{
    public string? Text => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("text", out var text) ? text.GetString() : null;
}
