using System.Reflection;
using NetArchTest.Rules;

namespace Regie.House.Tests.Arrows;

/// <summary>The arrows as the compiler left them: what the code of a project really uses.</summary>
public sealed class AssemblyArrowTests
{
    public static TheoryData<string> Projects => House.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_Uses_OnlyWhatStandsBelowIt(string project)
    {
        var used = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Where(House.Arrows.ContainsKey);

        Assert.Subset(House.Arrows[project].ToHashSet(), used.ToHashSet());
    }

    /// <summary>The analysis model is a function of its input: no IO, no clock, no chance, no host, and it waits for nothing. That a long count is shared by the cores makes no difference to what it gives.</summary>
    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Net")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator")]
    [InlineData("System.Threading.Tasks.Task")]
    [InlineData("System.Threading.Tasks.ValueTask")]
    [InlineData("System.Threading.Thread")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Extensions")]
    public void Alignment_IsPure(string dependency) =>
        AssertNone(Types.InAssembly(Assembly.Load("Regie.Alignment")).That().HaveDependencyOn(dependency));

    [Theory]
    [InlineData("Microsoft.Data.Sqlite", "Regie.Bot.Storage.Sqlite")]
    [InlineData("Microsoft.Azure.Cosmos", "Regie.Bot.Storage.Cosmos")]
    public void Database_IsKnown_OnlyToItsOwnStore(string database, string store) =>
        AssertNone(Types.InAssembly(Assembly.Load("Regie.Bot")).That()
            .HaveDependencyOn(database).And().DoNotResideInNamespace(store));

    [Theory]
    [InlineData("Regie.Bot.Storage")]
    [InlineData("Regie.Bot.Storage.Sqlite")]
    public void Storage_KnowsNoFeature(string storage) =>
        AssertNone(Types.InAssembly(Assembly.Load("Regie.Bot")).That()
            .ResideInNamespace(storage).And()
            .HaveDependencyOnAny("Regie.Bot.Initiatives", "Regie.Bot.Questions", "Regie.Bot.Verdicts", "Regie.Bot.Alerts", "Regie.Bot.Reminders"));

    private static void AssertNone(PredicateList types) => Offenders.None(types.GetTypes().Select(type => type.FullName!));
}
