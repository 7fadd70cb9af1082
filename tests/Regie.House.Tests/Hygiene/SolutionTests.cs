namespace Regie.House.Tests.Hygiene;

public sealed class SolutionTests
{
    private static readonly string Solution = Repository.Read("Regie.Bot.sln").Replace('\\', '/');

    public static TheoryData<string> Projects =>
        [.. Repository.Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Always_StandsInTheSolution(string project) =>
        Assert.Contains($"\"{project}\"", Solution, StringComparison.Ordinal);

    [Fact]
    public void Source_OfEveryProject_HasItsTests() =>
        Assert.All(
            Directory.EnumerateDirectories(Repository.PathOf("src")).Select(Path.GetFileName),
            name => Assert.True(File.Exists(Repository.PathOf($"tests/{name}.Tests/{name}.Tests.csproj")), $"{name} has no test project."));
}
