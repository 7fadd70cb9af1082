namespace Regie.Testing.Surface;

/// <summary>A type or member of ours beside the official one.</summary>
/// <param name="Item">Ours.</param>
/// <param name="Mark">How it stands to the official library.</param>
/// <param name="How">In what it differs; empty when it does not.</param>
/// <param name="IsJson">Whether all that differs is the kind of JSON.</param>
public sealed record ComparedItem(SurfaceItem Item, Mark Mark, string How, bool IsJson);
