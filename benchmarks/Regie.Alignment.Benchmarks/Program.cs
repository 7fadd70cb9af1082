using BenchmarkDotNet.Running;
using Regie.Alignment.Benchmarks;

if (args is ["repair-percentiles"])
    RepairPercentiles.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
