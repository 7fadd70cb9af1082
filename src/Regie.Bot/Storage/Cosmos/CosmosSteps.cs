using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>The steps from every earlier form of a document in the container to the newest.</summary>
internal static class CosmosSteps
{
    /// <summary>Step n brings form n + 1 to form n + 2. A step that was released is never changed. The first form is still the newest.</summary>
    public static IReadOnlyList<Action<JsonObject>> All { get; } = [];

    /// <summary>An item in the newest form; one of a newer form than is known stays as it is.</summary>
    public static JsonElement Bring(JsonElement item) => Bring(item, All);

    /// <summary>An item, brought forward by these steps.</summary>
    internal static JsonElement Bring(JsonElement item, IReadOnlyList<Action<JsonObject>> steps)
    {
        var form = item.GetProperty("schema"u8).GetInt32();
        if (form > steps.Count)
            return item;
        var changed = JsonObject.Create(item)!;
        foreach (var step in steps.Skip(form - 1))
            step(changed);
        changed["schema"] = steps.Count + 1;
        return JsonSerializer.SerializeToElement(changed);
    }
}
