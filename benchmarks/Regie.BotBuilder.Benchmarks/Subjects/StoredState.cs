namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>One version of a state. Two are the same version only when they are the same object.</summary>
internal sealed class StoredState(ReadOnlyMemory<byte> json, long version)
{
    public ReadOnlyMemory<byte> Json => json;

    public long Version => version;
}
