using System.Globalization;

namespace Regie.Bot.Benchmarks.Answers.Subjects;

/// <summary>How much input and output an answer takes on average, in bytes, as measured on the bot.</summary>
/// <param name="Request">The activity.</param>
/// <param name="Shared">The document of the check.</param>
/// <param name="Written">The document of the person's answers.</param>
/// <param name="Answer">The card.</param>
internal sealed record BareSizes(int Request, int Shared, int Written, int Answer)
{
    /// <summary>As an argument of a process.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Request},{Shared},{Written},{Answer}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static BareSizes Parse(string text) =>
        text.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray() is [var request, var shared, var written, var answer]
            ? new BareSizes(request, shared, written, answer)
            : throw new FormatException($"'{text}' is not four sizes.");
}
