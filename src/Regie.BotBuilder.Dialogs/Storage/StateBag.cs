using System.Globalization;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Storage;

/// <summary>Reads what dialogs stored. In the turn in which it was set a value is what it was; after that it is JSON. Both are read here,
/// and what was read is put back, so that what is changed in it is stored.</summary>
internal static class StateBag
{
    /// <summary>A value of the bag as a type; it is that very object in the bag from now on.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="bag">The bag.</param>
    /// <param name="key">The key.</param>
    /// <returns>The value; null when there is none.</returns>
    public static T? GetTyped<T>(this IDictionary<string, object?> bag, string key)
        where T : class
    {
        if (!bag.TryGetValue(key, out var value) || value is null) return null;
        if (value is T same) return same;
        var typed = BotJson.Convert<T>(value);
        bag[key] = typed;
        return typed;
    }

    /// <summary>A bag in the bag, made when there is none.</summary>
    /// <param name="bag">The outer bag.</param>
    /// <param name="key">The key.</param>
    /// <returns>The inner bag.</returns>
    public static IDictionary<string, object?> GetBag(this IDictionary<string, object?> bag, string key)
    {
        if (bag.TryGetValue(key, out var value) && value is IDictionary<string, object?> same) return same;
        var inner = new Dictionary<string, object?>();
        if (value is JsonElement { ValueKind: JsonValueKind.Object } element)
        {
            foreach (var property in element.EnumerateObject()) inner[property.Name] = FromJson(property.Value);
        }

        bag[key] = inner;
        return inner;
    }

    /// <summary>A whole number of the bag.</summary>
    /// <param name="bag">The bag.</param>
    /// <param name="key">The key.</param>
    /// <returns>The number; 0 when there is none.</returns>
    public static int GetNumber(this IDictionary<string, object?> bag, string key) =>
        bag.TryGetValue(key, out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;

    /// <summary>JSON as the simplest value that says the same.</summary>
    /// <param name="element">The JSON.</param>
    /// <returns>A text, a boolean, a number, null, or the JSON itself.</returns>
    public static object? FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => element.GetDouble(),
        _ => element.Clone(),
    };
}
