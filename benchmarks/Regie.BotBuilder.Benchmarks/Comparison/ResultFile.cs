namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>Results, committed beside the code that made them.</summary>
internal static class ResultFile
{
    public static void Write(string name, string text)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Regie.Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the program holds Regie.Bot.sln.");
        }

        File.WriteAllText(Path.Combine(folder.FullName, "benchmarks", typeof(ResultFile).Assembly.GetName().Name!, "results", name), text);
    }
}
