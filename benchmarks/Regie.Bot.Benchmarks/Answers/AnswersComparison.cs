using Regie.Bot.Benchmarks.Answers.People;
using Regie.Bot.Benchmarks.Answers.Report;
using Regie.Bot.Benchmarks.Answers.Subjects;
using Regie.Bot.Benchmarks.Answers.Teams;

namespace Regie.Bot.Benchmarks.Answers;

/// <summary>
/// Has five hundred people answer fifty checks at once, at a human pace, in a hurry and with no time to think, while reminders go out, and as many on the bare handler, in turns.
/// </summary>
internal sealed class AnswersComparison : IAsyncDisposable
{
    /// <summary>Answers of one person to one check: one for each topic.</summary>
    private const int Topics = 13;

    /// <summary>When people wait between answers, the bare handler is measured for so many requests a person: it does the same all along.</summary>
    private const int PacedRequests = 5;

    private static readonly TimeSpan Hurry = TimeSpan.FromSeconds(1);

    private readonly DirectoryInfo _folder;
    private readonly LoadSize _load;
    private readonly TeamsServer _teams;
    private readonly BotSubject _bot;
    private readonly List<Respondent> _everyone = [];
    private int _crowds;

    private AnswersComparison(LoadSize load, TeamsServer teams, DirectoryInfo folder, BotSubject bot)
    {
        _load = load;
        _teams = teams;
        _folder = folder;
        _bot = bot;
    }

    /// <param name="options"><c>--write</c> to write the result beside the code; <c>--rounds N</c>; <c>--checks N</c>; <c>--asked N</c> people a check; <c>--pace N</c> seconds from one answer of a person to the next.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        var load = new LoadSize((int)Options.Number(options, "--checks", 50), (int)Options.Number(options, "--asked", 10));
        await using var comparison = await StartAsync(load);
        var report = await comparison.CompareAsync((int)Options.Number(options, "--rounds", 2), TimeSpan.FromSeconds(Options.Number(options, "--pace", 4)));
        Console.Write(report.Text);
        if (Options.Has(options, "--write"))
            ResultFile.Write("answers.md", report.Text);
        foreach (var error in report.Errors.Take(20))
            await Console.Error.WriteLineAsync(error);
        return report.Errors.Count == 0 ? 0 : 1;
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<AnswersComparison> StartAsync(LoadSize load)
    {
        var folder = Directory.CreateTempSubdirectory("regie-answers-");
        var teams = await TeamsServer.StartAsync(load.Asked);
        return new AnswersComparison(load, teams, folder, await BotSubject.StartAsync(teams, Path.Combine(folder.FullName, "regie.db")));
    }

    private async Task<AnswersReport> CompareAsync(int rounds, TimeSpan interval)
    {
        var atOnce = new Pace(TimeSpan.Zero);
        Pace[] paces = [new(interval), new(Hurry), atOnce];
        var report = new AnswersReport(_load);
        var idle = _bot.Process.ResidentMemory;
        await BotAsync(atOnce); // The warm-up: everything is compiled.
        var sizes = await SizesAsync();
        await using var bare = await ChildProcess.StartAsync("bare", Path.Combine(_folder.FullName, "bare.db"), sizes.ToString());
        report.Idle(idle, bare.ResidentMemory);
        var others = new BareCrowd(new Uri(bare.FirstLine), _load.People, sizes);
        await others.RunAsync(atOnce, Topics);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var pace in paces)
                report.Add(pace, await BotAsync(pace), await BareAsync(bare, others, pace, pace.IsAtOnce ? Topics : PacedRequests));
        }

        await _bot.SettleAsync();
        await using var store = _bot.OpenStore();
        report.Close(sizes, await Audit.FindingsAsync(store, _everyone));
        return report;
    }

    private async Task<LoadFigures> BotAsync(Pace pace)
    {
        await _bot.SettleAsync();
        using var crowd = new Crowd(_crowds++, _load, _teams, _bot.Messages, _teams.Token(_bot.Now));
        await crowd.StartAsync();
        await _bot.SettleAsync();
        var (processor, reminders, updates) = (_bot.Process.ProcessorTime, _teams.Sent.Reminders, _teams.Sent.Updates);
        var seconds = await crowd.AnswerAsync(pace);
        var used = _bot.Process.ProcessorTime - processor;
        _everyone.AddRange(crowd.Respondents);
        var figures = new LoadFigures(
            [.. crowd.Respondents.SelectMany(respondent => respondent.Latencies)], seconds, used.TotalMilliseconds, _bot.Process.ResidentMemory,
            _teams.Sent.Reminders - reminders, _teams.Sent.Updates - updates, [.. crowd.Respondents.Select(respondent => respondent.Error).OfType<string>()]);
        await SayAsync("bot", figures);
        return figures;
    }

    private static async Task<LoadFigures> BareAsync(ChildProcess bare, BareCrowd crowd, Pace pace, int requests)
    {
        var processor = bare.ProcessorTime;
        var (latencies, seconds) = await crowd.RunAsync(pace, requests);
        var figures = new LoadFigures(latencies, seconds, (bare.ProcessorTime - processor).TotalMilliseconds, bare.ResidentMemory, 0, 0, []);
        await SayAsync("bare", figures);
        return figures;
    }

    private async Task<BareSizes> SizesAsync()
    {
        var answers = _everyone.Sum(respondent => respondent.Latencies.Count);
        var (check, person) = await _bot.SizesAsync();
        return new BareSizes((int)(_everyone.Sum(respondent => respondent.Requested) / answers), check, person, (int)(_everyone.Sum(respondent => respondent.Answered) / answers));
    }

    private static Task SayAsync(string name, LoadFigures figures) => Console.Error.WriteLineAsync(FormattableString.Invariant(
        $"{name,-5} {figures.Latencies.Count} answers, {figures.Errors.Count} errors, {figures.PerSecond:0}/s, p50 {figures.Within(0.5):0.0} ms, p99 {figures.Within(0.99):0.0} ms, {figures.ProcessorPerAnswer:0.00} ms CPU, {figures.Memory / 1e6:0} MB; {figures.Reminders} reminders, {figures.Updates} updates"));
}
