namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>
/// Claims a batch from each store in turn, round after round, and prints how they compare. All stores stay open, each with the caches that it has in use.
/// </summary>
internal static class OutboxComparison
{
    private const int WarmUp = 10;

    /// <param name="options"><c>--write</c> to write the result beside the code; <c>--rounds N</c>.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        var rounds = (int)Options.Number(options, "--rounds", 100);
        var folder = Directory.CreateTempSubdirectory("regie-outbox-");
        var benches = new List<(ClaimBench Bench, OutboxResults Results)>();
        try
        {
            foreach (var outbox in OutboxCase.All)
            {
                var path = Path.Combine(folder.FullName, $"{outbox.Spread}-{outbox.Pending}.db");
                var bench = await ClaimBench.MakeAsync(outbox, path);
                benches.Add((bench, new OutboxResults(outbox, new FileInfo(path).Length)));
                await Console.Error.WriteLineAsync($"Made: {outbox.Name}");
            }

            for (var round = -WarmUp; round < rounds; round++)
            {
                foreach (var (bench, results) in benches)
                {
                    var figures = await bench.RunAsync();
                    if (round >= 0)
                        results.Rounds.Add(figures);
                }
            }
        }
        finally
        {
            foreach (var (bench, _) in benches)
                await bench.DisposeAsync();
            folder.Delete(recursive: true);
        }

        var report = OutboxReport.Of([.. benches.Select(bench => bench.Results)]);
        Console.Write(report);
        if (Options.Has(options, "--write"))
            ResultFile.Write("outbox.md", report);
        return 0;
    }
}
