using Regie.Bot.Benchmarks.Answers;
using Regie.Bot.Benchmarks.Answers.Subjects;
using Regie.Bot.Benchmarks.Outbox;

switch (args)
{
    case ["--role", "bare", var path, var sizes]:
        return await BareHandler.RunAsync(path, BareSizes.Parse(sizes));
    case ["answers", .. var options]:
        return await AnswersComparison.RunAsync(options);
    case ["outbox", .. var options]:
        return await OutboxComparison.RunAsync(options);
    default:
        await Console.Error.WriteLineAsync("Say what to measure: answers or outbox. The README beside the program tells what they are.");
        return 1;
}
