using System.Globalization;
using System.Text;
using Regie.Bot.Benchmarks.Answers.People;
using Regie.Bot.Benchmarks.Answers.Subjects;

namespace Regie.Bot.Benchmarks.Answers.Report;

/// <summary>The load as Markdown.</summary>
/// <param name="load">How many people.</param>
internal sealed class AnswersReport(LoadSize load)
{
    private const double Target = 250;

    private readonly List<(Pace Pace, LoadFigures Bot, LoadFigures Bare)> _rounds = [];
    private readonly List<string> _errors = [];
    private (double Bot, double Bare) _idle;
    private BareSizes? _sizes;

    /// <summary>Everything that went wrong.</summary>
    public IReadOnlyList<string> Errors => [.. _rounds.SelectMany(round => round.Bot.Errors), .. _errors];

    /// <summary>The text.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Line($"# {load.People} people answer {load.Checks} checks at once");
            Line($"");
            Line($"{Machine.Description}; the bot, Teams with all the people, and the bare handler are processes on this one machine. {_rounds.GroupBy(round => round.Pace).Max(rounds => rounds.Count())} rounds of each; the worst round for what a person waits, the median for the rest; ratios to the bare handler are medians of the ratios within a round.");
            Line($"");
            Line($"Errors, over {_rounds.Sum(round => round.Bot.Latencies.Count):#,0} answers: {Errors.Count}. Target 0: {Met(Errors.Count == 0)}.");
            Line($"");
            foreach (var rounds in _rounds.GroupBy(round => round.Pace))
                Table(rounds.Key, [.. rounds.Select(round => (round.Bot, round.Bare))]);
            var perSecond = Figures.Median(_rounds.Where(round => round.Pace.IsAtOnce).Select(round => round.Bot.PerSecond));
            Line($"What limits it: the processor. With {load.People} answers always under way and {perSecond:0} a second from a machine that the bot shares with the people, an answer takes {1000 * load.People / perSecond:0} ms on average (Little's law); under {Target:0} ms takes {1000 * load.People / Target:#,0} a second. Meanwhile what the bot sends by itself queues behind the answers. Where people think, if only for a second, neither waits.");
            Line($"");
            Line($"Idle, the bot takes {_idle.Bot / 1e6:0} MB and the bare handler {_idle.Bare / 1e6:0} MB. An answer is {_sizes?.Request:#,0} bytes and the card that comes back {_sizes?.Answer:#,0}; {_sizes?.Shared + _sizes?.Written:#,0} bytes are read and {_sizes?.Written:#,0} written.");
            return text.ToString();

            void Table(Pace pace, List<(LoadFigures Bot, LoadFigures Bare)> rounds)
            {
                var p99 = rounds.Max(round => round.Bot.Within(0.99));
                Line($"## Each answers {pace}");
                Line($"");
                Line($"p99 {p99:0.0} ms in the worst round. Target {Target:0} ms: {Met(p99 < Target)}. During a round {Figures.Median(rounds.Select(round => (double)round.Bot.Reminders)):0} reminders and {Figures.Median(rounds.Select(round => (double)round.Bot.Updates)):0} updates of cards went out.");
                Line($"");
                Line($"| | bot | bare handler | ratio |");
                Line($"|---|---:|---:|---:|");
                Row("p50, ms", "0.0", figures => figures.Within(0.50), Enumerable.Max);
                Row("p95, ms", "0.0", figures => figures.Within(0.95), Enumerable.Max);
                Row("p99, ms", "0.0", figures => figures.Within(0.99), Enumerable.Max);
                Row("longest, ms", "0.0", figures => figures.Within(1), Enumerable.Max);
                Row("answers/s", "0", figures => figures.PerSecond, Figures.Median);
                Row("CPU an answer, ms", "0.00", figures => figures.ProcessorPerAnswer, Figures.Median);
                Row("resident memory, MB", "0", figures => figures.Memory / 1e6, Figures.Median);
                Line($"");

                void Row(string name, string format, Func<LoadFigures, double> of, Func<IEnumerable<double>, double> over)
                {
                    var (bots, bares) = (rounds.Select(round => of(round.Bot)), rounds.Select(round => of(round.Bare)));
                    Line($"| {name} | {over(bots).ToString(format, CultureInfo.InvariantCulture)} | {over(bares).ToString(format, CultureInfo.InvariantCulture)} | × {Figures.MedianRatio(bots, bares):0.00} |");
                }
            }

            void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    /// <summary>Adds a round.</summary>
    public void Add(Pace pace, LoadFigures bot, LoadFigures bare) => _rounds.Add((pace, bot, bare));

    /// <summary>What both take before anyone answers, in bytes.</summary>
    public void Idle(double bot, double bare) => _idle = (bot, bare);

    /// <summary>What the store told when all was over.</summary>
    public void Close(BareSizes sizes, IEnumerable<string> findings)
    {
        _sizes = sizes;
        _errors.AddRange(findings);
    }

    private static string Met(bool isMet) => isMet ? "met" : "NOT met";
}
