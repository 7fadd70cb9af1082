namespace Regie.Testing.Surface;

/// <summary>A public type or member as code that uses it sees it.</summary>
/// <param name="Key">What makes it the same one in two libraries: its name, and of a method the types of its parameters.</param>
/// <param name="Text">How C# writes it, with short names.</param>
/// <param name="Facets">Each thing that code can tell about it, with full names: two items are the same when these are.</param>
/// <param name="MustBeWritten">Whether who implements the interface or derives from the class has to write it.</param>
public sealed record SurfaceItem(string Key, string Text, IReadOnlyDictionary<string, string> Facets, bool MustBeWritten = false);
