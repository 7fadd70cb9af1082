using System.Diagnostics;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.ModelFiles;

/// <summary>The program as an administrator starts it, in a process of its own.</summary>
public sealed class ModelPathTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_ModelWithAnError_EndsWithFileLineAndWhatToDo()
    {
        var path = ModelText.WriteBroken(_folder["own.json"], out var line);

        var (code, _, errors) = await RunAsync(path);

        Assert.Equal(1, code);
        Assert.Contains($"{path}, line {line}: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ModelThatIsNotThere_EndsWithOneSentence()
    {
        var (code, _, errors) = await RunAsync(_folder["nowhere.json"]);

        Assert.Equal(1, code);
        Assert.StartsWith("There is no model file", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task CheckModel_TakesTheFileOfTheSetting()
    {
        var path = ModelText.Write(_folder["own.json"], text => text.Replace("\"2026.1\"", "\"Merenburg 7\"", StringComparison.Ordinal));

        var (code, output, errors) = await RunAsync(path, "check-model", "--language", "en");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("# Model Merenburg 7", output, StringComparison.Ordinal);
        Assert.Contains("Financiën", (await RunAsync(path, "check-model")).Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(string model, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program(), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(_folder["x"])!,
        };
        start.Environment["Regie__ModelPath"] = model;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(Cancel);
            var errors = process.StandardError.ReadToEndAsync(Cancel);
            await process.WaitForExitAsync(Cancel);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    /// <summary>The program that was built beside the tests, in the same configuration.</summary>
    private static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(configuration.Parent!.Parent!.FullName, "Regie.Bot", configuration.Name, "Regie.Bot.dll");
    }
}
