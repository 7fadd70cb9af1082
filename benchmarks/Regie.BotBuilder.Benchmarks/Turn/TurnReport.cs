using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Regie.BotBuilder.Benchmarks.Comparison;

namespace Regie.BotBuilder.Benchmarks.Turn;

/// <summary>Runs <see cref="EchoTurnBenchmarks"/> and writes its table.</summary>
internal static class TurnReport
{
    /// <param name="options">`--write` to write the result beside the code.</param>
    public static int Run(string[] options)
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))).WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<EchoTurnBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            return 1;
        }

        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        if (Options.Has(options, "--write"))
        {
            ResultFile.Write("turn.md", $"# One echo turn, without server and network\n\n{table.GetLog().ReplaceLineEndings("\n").Trim()}\n");
        }

        return 0;
    }
}
