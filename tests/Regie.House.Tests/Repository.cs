namespace Regie.House.Tests;

/// <summary>The files of the repository as a clone has them: nothing that was built, installed or stored.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs =
        new(["artifacts", "bin", "obj", "node_modules", "data", "TestResults", ".git", ".vs", ".idea"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] TextExtensions =
        ["", ".bicep", ".bicepparam", ".cs", ".csproj", ".css", ".editorconfig", ".gitignore", ".html", ".js", ".json", ".md", ".mjs", ".props", ".sh", ".sln", ".svg", ".targets", ".txt", ".xml", ".yaml", ".yml"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every file below <paramref name="folder"/>, as a path from the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Walk(Path.Combine(Root, folder)).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static IEnumerable<string> TextFiles(string folder = "") =>
        Files(folder).Where(path => TextExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<string> Sources(string folder) =>
        Files(folder).Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static string[] Lines(string file) => File.ReadAllLines(PathOf(file));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(child => !NotOurs.Contains(Path.GetFileName(child))).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Regie.Bot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Regie.Bot.sln.");
    }
}
