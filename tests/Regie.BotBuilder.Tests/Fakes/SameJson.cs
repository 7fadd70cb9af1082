using System.Text.Json;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Whether two JSON texts say the same, stricter than JsonNode.DeepEquals: numbers digit by digit, strings half characters included.</summary>
internal static class SameJson
{
    /// <summary>The first place where what was written differs from what was read; null when there is none.</summary>
    /// <param name="read">What came.</param>
    /// <param name="written">What was made of it.</param>
    /// <param name="mayBeNull">Names of fields of which null says as much as nothing: those that the API names.</param>
    public static string? Difference(JsonElement read, JsonElement written, IReadOnlySet<string> mayBeNull) => Difference(read, written, mayBeNull, "$");

    private static string? Difference(JsonElement read, JsonElement written, IReadOnlySet<string> mayBeNull, string path)
    {
        if (read.ValueKind != written.ValueKind)
        {
            return $"{path}: {read.ValueKind} became {written.ValueKind}";
        }

        switch (read.ValueKind)
        {
            case JsonValueKind.Object:
                return DifferenceOfObjects(read, written, mayBeNull, path);

            case JsonValueKind.Array:
                return read.GetArrayLength() == written.GetArrayLength()
                    ? read.EnumerateArray().Zip(written.EnumerateArray(), (a, b) => Difference(a, b, mayBeNull, $"{path}[]")).FirstOrDefault(difference => difference is not null)
                    : $"{path}: {read.GetArrayLength()} items became {written.GetArrayLength()}";

            case JsonValueKind.String:
                return Text(read) == Text(written) ? null : $"{path}: {read.GetRawText()} became {written.GetRawText()}";

            default:
                return read.GetRawText() == written.GetRawText() ? null : $"{path}: {read.GetRawText()} became {written.GetRawText()}";
        }
    }

    private static string? DifferenceOfObjects(JsonElement read, JsonElement written, IReadOnlySet<string> mayBeNull, string path)
    {
        foreach (var field in read.EnumerateObject())
        {
            if (written.TryGetProperty(field.Name, out var value))
            {
                if (Difference(field.Value, value, mayBeNull, $"{path}.{field.Name}") is { } difference)
                {
                    return difference;
                }
            }
            else if (field.Value.ValueKind != JsonValueKind.Null || !mayBeNull.Contains(field.Name))
            {
                return $"{path}.{field.Name} was lost";
            }
        }

        return written.EnumerateObject().FirstOrDefault(field => !read.TryGetProperty(field.Name, out _)) is { Value.ValueKind: not JsonValueKind.Undefined } more
            ? $"{path}.{more.Name} was made up"
            : null;
    }

    private static string Text(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText(); // Half a character: only its escape can be compared.
        }
    }
}
