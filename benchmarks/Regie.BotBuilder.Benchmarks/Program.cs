using BenchmarkDotNet.Running;
using Regie.BotBuilder.Benchmarks.Channel;
using Regie.BotBuilder.Benchmarks.Comparison;
using Regie.BotBuilder.Benchmarks.Load;
using Regie.BotBuilder.Benchmarks.Subjects;
using Regie.BotBuilder.Benchmarks.Turn;

// One program, several processes: the comparison starts itself anew for each role.
return args switch
{
    ["--role", "connector"] => await ConnectorProcess.RunAsync(),
    ["--role", "load", var connector] => await LoadProcess.RunAsync(new Uri(connector)),
    ["--role", "bare", var connector] => await BareSubject.RunAsync(new Uri(connector)),
    ["--role", "regie", var connector] => await RegieSubject.RunAsync(new Uri(connector), isChecked: true),
    ["--role", "regie-unchecked", var connector] => await RegieSubject.RunAsync(new Uri(connector), isChecked: false),
    ["echo", .. var options] => await EchoComparison.RunAsync(options),
    ["turn", .. var options] => TurnReport.Run(options),
    ["growth", .. var options] => await GrowthCheck.RunAsync(options),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};
