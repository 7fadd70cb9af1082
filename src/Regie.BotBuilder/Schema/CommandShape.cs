using System.Net.Http.Headers;
using System.Text.Json;

namespace Regie.BotBuilder.Schema;

/// <summary>Whether commands and their results have the form that the Activity Protocol demands.</summary>
internal static class CommandShape
{
    /// <summary>Whether the name is a media type (A6311), or of one of the protocol's own session commands.</summary>
    public static bool HasName(Activity activity) =>
        !string.IsNullOrEmpty(activity.Name)
        && (activity.Name.StartsWith("session.", StringComparison.Ordinal) || MediaTypeHeaderValue.TryParse(activity.Name, out _));

    /// <summary>Whether there is a value that can hold what a command carries.</summary>
    public static bool HasValue(Activity activity) => activity.Value is not (null or JsonElement { ValueKind: not JsonValueKind.Object });
}
