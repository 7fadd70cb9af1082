using BenchmarkDotNet.Attributes;

namespace Regie.Alignment.Benchmarks;

/// <summary>Reading and checking the model file, as at start.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup()
    {
        using var stream = AlignmentModel.OpenDefaultFile();
        _file = new BinaryReader(stream).ReadBytes((int)stream.Length);
    }

    [Benchmark]
    public AlignmentModel Load()
    {
        using var stream = new MemoryStream(_file);
        return AlignmentModel.Load(stream);
    }
}
