using BenchmarkDotNet.Attributes;

namespace Regie.Alignment.Benchmarks;

/// <summary>A verdict from all answers, and one when a single answer changes.</summary>
[MemoryDiagnoser]
public class AssessBenchmarks
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;
    private ResponseSheet[] _sheets = [];
    private Tally _tally = new(Model);
    private AssessmentContext _context = new(1, 1);
    private bool _isChanged;

    [Params(100, 1_000, 10_000)]
    public int Respondents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sheets = RandomAnswers.Sheets(Model, Respondents);
        _tally = Tally.Of(Model, _sheets);
        _context = new AssessmentContext(Respondents / 2, Respondents);
    }

    [Benchmark]
    public Assessment AllAnswers() => Assessor.Assess(Model, _sheets, _context);

    [Benchmark]
    public Assessment OneAnswerArrives()
    {
        _isChanged = !_isChanged;
        _tally.Change("policy.scope", _isChanged ? "policyToo" : "executionOnly", _isChanged ? "executionOnly" : "policyToo");
        return Assessor.Assess(_tally, _context);
    }
}
