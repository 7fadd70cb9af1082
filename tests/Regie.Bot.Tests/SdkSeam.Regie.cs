using System.Text.Json;

namespace Regie.Bot.Tests;

/// <summary>How the in-repo Bot Builder hands over what came over the wire.</summary>
internal static class WireSeam
{
    /// <summary>The JSON of a member of an activity that is an object to the SDK.</summary>
    public static object Received(JsonElement json) => json;
}
