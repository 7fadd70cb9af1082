using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>An instant of an activity, with the text that it came as where we would write it in another way: fewer digits, no seconds, `+00:00`.</summary>
/// <param name="Value">The instant. At most seven digits of a second.</param>
/// <param name="Text">How it came; null when it came, or is to be written, in our way.</param>
[JsonConverter(typeof(WireInstantConverter))]
internal sealed record WireInstant(DateTimeOffset Value, string? Text = null)
{
    public static WireInstant? Of(DateTimeOffset? value) => value is { } instant ? new WireInstant(instant) : null;
}
