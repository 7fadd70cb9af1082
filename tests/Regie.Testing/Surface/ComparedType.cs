namespace Regie.Testing.Surface;

/// <summary>A type of ours beside the official one.</summary>
/// <param name="Head">The type.</param>
/// <param name="Members">Its members.</param>
/// <param name="LeftOut">What the official type declares and ours does not.</param>
public sealed record ComparedType(ComparedItem Head, IReadOnlyList<ComparedItem> Members, IReadOnlyList<SurfaceItem> LeftOut);
