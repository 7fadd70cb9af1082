namespace Regie.Testing.Surface;

/// <summary>A public type with what it declares and what it inherits.</summary>
/// <param name="Head">The type itself; its key is its full name.</param>
/// <param name="Members">What it declares, overrides of what it inherits left out.</param>
/// <param name="Inherited">What it has from its bases and interfaces.</param>
/// <param name="Ancestors">Full names of every base class and interface.</param>
public sealed record SurfaceType(SurfaceItem Head, IReadOnlyList<SurfaceItem> Members, IReadOnlyList<SurfaceItem> Inherited, IReadOnlySet<string> Ancestors)
{
    /// <summary>Everything that code finds on the type, its own first.</summary>
    public IEnumerable<SurfaceItem> Everything => Members.Concat(Inherited);
}
