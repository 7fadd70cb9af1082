using System.Text.RegularExpressions;

namespace Regie.Testing.Surface;

/// <summary>The listing of a public surface that somebody looked at and approved.</summary>
public static partial class ApprovedSurface
{
    /// <summary>The reason of what nobody has explained yet.</summary>
    public const string Unexplained = "unexplained";

    /// <summary>The assemblies whose surface is to be a part of the official one.</summary>
    public static IReadOnlyList<string> Assemblies { get; } = ["Regie.BotBuilder", "Regie.BotBuilder.Dialogs", "Regie.BotBuilder.Testing", "Regie.AdaptiveCards"];

    /// <summary>The listing of what was compared. A reason that was given before for the same line is kept.</summary>
    public static IEnumerable<ApprovedLine> Of(IEnumerable<ComparedType> types, IEnumerable<ApprovedLine> before)
    {
        ArgumentNullException.ThrowIfNull(types);
        var reasons = Places(before).Where(place => place.Line.Reason.Length > 0).GroupBy(place => place.Key).ToDictionary(group => group.Key, group => group.First().Line.Reason);
        foreach (var type in types)
        {
            var head = type.Head.Item.Text;
            var whole = Line(type.Head, head, isType: true, Unexplained);
            yield return whole;
            foreach (var member in type.Members)
            {
                yield return Line(member, $"{head}\n{member.Item.Text}", isType: false, type.Head.Mark == Mark.Ours ? whole.Reason : Unexplained);
            }
        }

        ApprovedLine Line(ComparedItem item, string key, bool isType, string otherwise) => new(
            item.Mark,
            item.Mark == Mark.Same ? "" : item.IsJson ? "json" : reasons.GetValueOrDefault(key, otherwise),
            item.Item.Text,
            isType);
    }

    /// <summary>Every line with the type that it belongs to, so that it can be found again.</summary>
    public static IEnumerable<(string Key, ApprovedLine Line)> Places(IEnumerable<ApprovedLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var head = "";
        foreach (var line in lines)
        {
            head = line.IsType ? line.Text : head;
            yield return (line.IsType ? head : $"{head}\n{line.Text}", line);
        }
    }

    /// <summary>The name under which the page lists a type: of <c>class Regie.BotBuilder.Schema.Activity : IActivity</c> it is <c>Schema.Activity</c>.</summary>
    /// <param name="assembly">The assembly that has it.</param>
    /// <param name="text">How C# writes the type.</param>
    public static string NameOfType(string assembly, string text)
    {
        var name = TypeName().Match(text).Groups[1].Value;
        var space = name.StartsWith($"{assembly}.", StringComparison.Ordinal) ? assembly : "Regie.BotBuilder";
        return name[(space.Length + 1)..];
    }

    [GeneratedRegex(@"(?:class|interface|struct|enum|delegate) (Regie\..+?)(?= : | where |$)")]
    private static partial Regex TypeName();
}
