namespace Regie.BotBuilder.Connector;

/// <summary>Ids as parts of a path.</summary>
internal static class PathSegment
{
    /// <summary>Escapes an id, so that it stays one part of the path whatever is in it.</summary>
    /// <exception cref="ArgumentException">The id is empty, or one that a path would swallow.</exception>
    public static string Escape(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, name);
        return id is "." or ".." ? throw new ArgumentException("The id is not one.", name) : Uri.EscapeDataString(id);
    }
}
