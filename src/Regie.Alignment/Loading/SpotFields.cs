namespace Regie.Alignment.Loading;

/// <summary>Reads the fields of an object, and says what is wrong with them.</summary>
internal sealed class SpotFields(Spot spot, string what, ErrorList errors)
{
    private const string Comment = "$comment";

    public Spot Spot => spot;

    public string What => what;

    /// <summary>Reports what is not an object, and fields that nobody reads: usually a typing error.</summary>
    public SpotFields Only(params ReadOnlySpan<string> names)
    {
        if (!spot.IsObject)
            errors.Add(spot, $"{what} is not an object.", "Write it as { … }.");
        foreach (var (name, value) in spot.Properties)
            if (name != Comment && !names.Contains(name))
                errors.Add(value, $"{what} has a field \"{name}\" that means nothing.", $"Remove it or use one of: {string.Join(", ", names.ToArray())}.");
        return this;
    }

    public string Text(string name)
    {
        if (spot.Find(name) is { IsString: true } field && !string.IsNullOrWhiteSpace(field.Text))
            return field.Text;
        errors.Add(spot.Find(name) ?? spot, $"{what} needs a text \"{name}\".", $"Add \"{name}\": \"…\".");
        return "";
    }

    public string OptionalText(string name) => spot.Find(name) is null ? "" : Text(name);

    public bool Flag(string name)
    {
        if (spot.Find(name) is not { } field)
            return false;
        if (!field.IsBoolean)
            errors.Add(field, $"\"{name}\" of {what} is not true or false.", "Write true or false, without quotes.");
        return field.Token == System.Text.Json.JsonTokenType.True;
    }

    public decimal Number(string name, decimal fallback, decimal lowest, decimal highest, bool isWhole)
    {
        if (spot.Find(name) is not { } field)
            return fallback;
        if (field.Number is { } number && number >= lowest && number <= highest && (!isWhole || number == decimal.Truncate(number)))
            return number;
        errors.Add(field, $"\"{name}\" of {what} is not a {(isWhole ? "whole " : "")}number from {lowest} to {highest}.", "Correct the number.");
        return fallback;
    }

    public LocalizedText Localized(string name, int maxLength)
    {
        if (spot.Find(name) is not { IsObject: true } field)
        {
            errors.Add(spot.Find(name) ?? spot, $"{what} needs \"{name}\" in both languages.", $"Add \"{name}\": {{ \"nl\": \"…\", \"en\": \"…\" }}.");
            return default;
        }
        var texts = new SpotFields(field, $"\"{name}\" of {what}", errors).Only("nl", "en");
        var result = new LocalizedText(texts.Text("nl"), texts.Text("en"));
        var longest = Math.Max(result.Nl.Length, result.En.Length);
        if (longest > maxLength)
            errors.Add(field, $"\"{name}\" of {what} is {longest} characters long.", $"A card shows {maxLength}: make it shorter.");
        return result;
    }

    public T Closed<T>(string name, IReadOnlyDictionary<string, T> values)
    {
        var text = Text(name);
        if (values.TryGetValue(text, out var value))
            return value;
        if (text.Length > 0)
            errors.Add(spot.Find(name) ?? spot, $"{what} has \"{name}\": \"{text}\".", $"Use one of: {string.Join(", ", values.Keys)}.");
        return default!;
    }

    public IReadOnlyList<Spot> List(string name, bool isRequired = true)
    {
        if (spot.Find(name) is { IsArray: true } field)
            return field.Items;
        if (isRequired || spot.Find(name) is not null)
            errors.Add(spot.Find(name) ?? spot, $"{what} needs a list \"{name}\".", $"Add \"{name}\": [ … ].");
        return [];
    }

    public string Id(string name, System.Text.RegularExpressions.Regex pattern, string example)
    {
        var text = Text(name);
        if (text.Length > 0 && !pattern.IsMatch(text))
            errors.Add(spot.Find(name) ?? spot, $"{what} has \"{name}\": \"{text}\".", $"Write it as in {example}.");
        return text;
    }
}
