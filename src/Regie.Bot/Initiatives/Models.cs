using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>The alignment model that the municipality uses.</summary>
public sealed class Models(AlignmentModel current)
{
    /// <summary>The model that new checks start with.</summary>
    public AlignmentModel Current { get; } = current;

    /// <summary>The model of a check: the version that it was started with when it is still at hand, else the current one.</summary>
    public AlignmentModel Of(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Current;
    }
}
