namespace Regie.Alignment.Tests.Generated;

/// <summary>A position as the definition says it: every set of options that it could come to be, or null when it is not known.</summary>
internal sealed record OraclePosition(PositionKind Kind, IReadOnlyList<IReadOnlySet<string>>? Worlds)
{
    public static OraclePosition Clear(params IEnumerable<string> options) => new(PositionKind.Clear, [options.ToHashSet()]);
}
