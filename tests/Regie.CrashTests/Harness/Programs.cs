using System.Diagnostics;

namespace Regie.CrashTests.Harness;

/// <summary>The programs that were built beside the tests, in the same configuration.</summary>
internal static class Programs
{
    public static string Find(string name)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(configuration.Parent!.Parent!.FullName, name, configuration.Name, name + ".dll");
        return File.Exists(program) ? program : throw new FileNotFoundException($"Build {name} first.", program);
    }

    /// <summary>What the machine that runs the tests has set for its own purposes is not the product's.</summary>
    public static void Clean(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        // The SDK of Cosmos DB plans queries itself, instead of asking the gateway to.
        start.Environment["AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX"] = "true";
    }
}
