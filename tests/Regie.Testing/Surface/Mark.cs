namespace Regie.Testing.Surface;

/// <summary>How a public type or member of ours stands to the official library.</summary>
public enum Mark
{
    /// <summary>Code cannot tell the two apart.</summary>
    Same,

    /// <summary>The official library has it, but not quite like this.</summary>
    Differs,

    /// <summary>The official library does not have it.</summary>
    Ours,
}
