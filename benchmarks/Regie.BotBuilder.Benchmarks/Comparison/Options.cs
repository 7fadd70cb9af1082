using System.Globalization;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>Options of the command line.</summary>
internal static class Options
{
    public static bool Has(string[] options, string name) => options.Contains(name);

    public static double Number(string[] options, string name, double otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at ? double.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
