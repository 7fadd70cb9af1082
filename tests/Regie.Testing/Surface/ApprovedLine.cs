namespace Regie.Testing.Surface;

/// <summary>A line of the approved listing: a type, or indented below it a member.</summary>
/// <param name="Mark">How it stands to the official library.</param>
/// <param name="Reason">Id of the reason why it is not the same, explained in docs/bot-builder-compatibility.md; empty when it is the same.</param>
/// <param name="Text">How C# writes it.</param>
/// <param name="IsType">Whether it is a type.</param>
public sealed record ApprovedLine(Mark Mark, string Reason, string Text, bool IsType)
{
    private const int Margin = 16;
    private const string Indent = "    ";

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is not a line of a listing.</exception>
    public static ApprovedLine Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length <= Margin || "=~+".IndexOf(line[0], StringComparison.Ordinal) is not (>= 0 and var mark))
        {
            throw new FormatException($"No line of an approved listing: {line}");
        }

        var text = line[Margin..];
        return new ApprovedLine((Mark)mark, line[1..Margin].Trim(), text.Trim(), !text.StartsWith(Indent, StringComparison.Ordinal));
    }

    /// <summary>The line as it is written.</summary>
    public override string ToString() => $"{$"{"=~+"[(int)Mark]} {Reason}".PadRight(Margin)}{(IsType ? "" : Indent)}{Text}";
}
