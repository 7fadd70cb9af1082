using System.Reflection;
using Regie.House.Tests.Tools;

namespace Regie.House.Tests.Infra;

/// <summary>The Bicep command, as NuGet brought it. Works without a network: nothing in infra has to be restored.</summary>
internal static class Bicep
{
    private static readonly string Path = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == "BicepPath").Value!.Replace('\\', '/');

    public static Task<CommandResult> BuildAsync(string file, CancellationToken cancellationToken) =>
        RunAsync(["build", Repository.PathOf(file), "--stdout"], cancellationToken);

    public static Task<CommandResult> BuildParametersAsync(string file, CancellationToken cancellationToken) =>
        RunAsync(["build-params", Repository.PathOf(file), "--stdout"], cancellationToken);

    public static Task<CommandResult> LintAsync(string pattern, CancellationToken cancellationToken) =>
        RunAsync(["lint", "--pattern", pattern], cancellationToken);

    private static async Task<CommandResult> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The Bicep command of this repository is the one for Linux.");
        return await Command.RunAsync(Path, arguments, "", cancellationToken);
    }
}
