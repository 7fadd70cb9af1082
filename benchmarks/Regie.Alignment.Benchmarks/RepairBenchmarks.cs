using BenchmarkDotNet.Attributes;

namespace Regie.Alignment.Benchmarks;

/// <summary>The three cheapest repairs of checks in which every question is answered at random.</summary>
[MemoryDiagnoser]
public class RepairBenchmarks
{
    private const int Checks = 100;
    private static readonly AlignmentModel Model = AlignmentModel.Default;
    private Assessment[] _assessments = [];

    [Params(1, 6)]
    public int Respondents { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _assessments = [.. Enumerable.Range(1, Checks).Select(seed => Assessor.Assess(Model, RandomAnswers.Sheets(Model, Respondents, seed), new(1, Respondents)))];

    [Benchmark(OperationsPerInvoke = Checks)]
    public int ThreeCheapest() => _assessments.Sum(assessment => Repair.Find(Model, assessment, 3).Repairs.Count);
}
