using System.Globalization;
using System.Text;

namespace Regie.Bot.Tests.Faults;

/// <summary>A part of <c>docs/faults.md</c> that the tests write: what they saw.</summary>
internal sealed class FaultTable(string name)
{
    /// <summary>Set to 1, the tests write the page instead of comparing it.</summary>
    private const string Switch = "REGIE_WRITE_FAULTS";

    private static readonly Lock Gate = new();
    private readonly StringBuilder _rows = new();

    private string Begin => $"<!-- {name}: written by the tests -->\n";

    private string End => $"<!-- end of {name} -->";

    /// <summary>Begins the table of one call.</summary>
    public void Heading(string call) =>
        _rows.Append(CultureInfo.InvariantCulture, $"\n### {call}\n\n| fault | once: what people see | what the store holds | again and again: what people see | what the store holds |\n|---|---|---|---|---|\n");

    /// <summary>Adds what was seen when it happened once, and when it went on until somebody mended it.</summary>
    public void Row(Fault fault, Seen once, Seen kept) =>
        _rows.Append(CultureInfo.InvariantCulture, $"| {Name(fault)} | {once.People} | {once.Store} | {kept.People} | {kept.Store} |\n");

    /// <summary>Compares what was seen with the page, or writes it there.</summary>
    public void Demand()
    {
        lock (Gate)
        {
            var path = PathOf();
            var page = File.ReadAllText(path);
            var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
            var to = page.IndexOf(End, StringComparison.Ordinal);
            if (Environment.GetEnvironmentVariable(Switch) == "1")
                File.WriteAllText(path, page[..from] + _rows + "\n" + page[to..]);
            else
                Assert.Equal(page[from..to].Trim(), _rows.ToString().Trim());
        }
    }

    private static string Name(Fault fault) => fault switch
    {
        Fault.Throttled => "429",
        Fault.Unavailable => "503",
        Fault.TimeoutBefore => "time-out before the effect",
        Fault.TimeoutAfter => "time-out after the effect",
        Fault.Reset => "connection reset after the effect",
        Fault.Garbage => "garbage answer",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private static string PathOf()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Regie.Bot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
        return Path.Combine(folder.FullName, "docs", "faults.md");
    }
}
