namespace Regie.House.Tests.Infra;

public sealed class BicepTests
{
    [Fact]
    public async Task Build_OfTheTemplate_GivesNoWarning()
    {
        var result = await Bicep.BuildAsync("infra/main.bicep", TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Lint_OfEveryTemplate_GivesNoWarning()
    {
        var result = await Bicep.LintAsync("./infra/**/*.bicep", TestContext.Current.CancellationToken);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Build_OfTheParameters_GivesNoWarning()
    {
        var result = await Bicep.BuildParametersAsync("infra/main.bicepparam", TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("param unused string", "no-unused-params")]
    [InlineData("param password string = 'Welkom01'\noutput again string = password", "secure-secrets-in-params")]
    [InlineData("output where string = resourceGroup().location", "no-loc-expr-outside-params")]
    public async Task Lint_OfATemplateWithAFault_ReportsIt(string template, string rule)
    {
        var folder = Directory.CreateTempSubdirectory("regie-bicep-");
        try
        {
            File.Copy(Repository.PathOf("infra/bicepconfig.json"), Path.Combine(folder.FullName, "bicepconfig.json"));
            var file = Path.Combine(folder.FullName, "faulty.bicep");
            await File.WriteAllTextAsync(file, template, TestContext.Current.CancellationToken);

            var result = await Bicep.LintAsync(folder.FullName + "/*.bicep", TestContext.Current.CancellationToken);

            Assert.Contains(rule, result.Output + result.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
