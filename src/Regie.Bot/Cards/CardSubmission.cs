using System.Text.Json;

namespace Regie.Bot.Cards;

/// <summary>What came back from a card: the verb of the button, the ids that the card carried and what was typed or chosen.</summary>
/// <param name="Verb">The verb of the action.</param>
/// <param name="Values">The action's data and the inputs, merged as Teams merges them. Everything is text; objects and lists are left out.</param>
/// <param name="Automatic">True when the client refreshed the card by itself.</param>
public sealed record CardSubmission(string Verb, IReadOnlyDictionary<string, string> Values, bool Automatic = false)
{
    private const int MostValues = 500;

    /// <summary>A value; empty when it is not there.</summary>
    public string this[string key] => Values.GetValueOrDefault(key, "");

    /// <summary>Reads the card action of an invoke (<c>Action.Execute</c>) or of a message (<c>Action.Submit</c>); null when the activity carries none.</summary>
    public static CardSubmission? Of(IActivity activity)
    {
        if (activity is not Activity { Value: not null } whole)
            return null;
        var value = SdkSeam.AsJson(whole.Value);
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (whole.Type != ActivityTypes.Invoke)
            return Read(value, Text(value, "verb"), automatic: false);
        if (!value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
            return null;
        var data = action.TryGetProperty("data", out var given) ? given : default;
        return Read(data, Text(action, "verb") ?? Text(data, "verb"), Text(value, "trigger") == "automatic");
    }

    private static CardSubmission? Read(JsonElement data, string? verb, bool automatic)
    {
        if (string.IsNullOrEmpty(verb))
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in data.EnumerateObject().Take(MostValues))
            {
                if (NameOf(property) is { } name && AsText(property.Value) is { } text)
                    values[name] = text;
            }
        }

        return new CardSubmission(verb, values, automatic);
    }

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? WholeText.Of(value)
                : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half an emoji in one of the names: no card of ours.
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null; // Half an emoji in it: no field of ours.
        }
    }

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => WholeText.Of(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
