namespace Regie.Bot.Storage.Sqlite;

/// <summary>The settings <c>Regie:Sqlite:*</c>.</summary>
public sealed class SqliteOptions
{
    /// <summary>The database file; relative to the content root. Environment variables in it are expanded. Its folder is made when it is not there.</summary>
    public string Path { get; set; } = System.IO.Path.Combine("data", "regie.db");

    /// <summary>The file's full path.</summary>
    /// <param name="contentRoot">Where a relative path starts.</param>
    public string FullPath(string contentRoot)
    {
        var expanded = Environment.ExpandEnvironmentVariables(Path);
        if (expanded == "~" || expanded.StartsWith("~/", StringComparison.Ordinal))
            expanded = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + expanded[1..];
        return System.IO.Path.GetFullPath(expanded, contentRoot);
    }
}
