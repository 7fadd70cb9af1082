using Regie.Testing.Surface;

namespace Regie.House.Tests.Compatibility;

/// <summary>The approved listings of the public surfaces, which lie beside this file.</summary>
internal static class Listing
{
    public static TheoryData<string> Assemblies => [.. ApprovedSurface.Assemblies];

    public static IReadOnlyList<ApprovedLine> Of(string assembly) =>
        [.. Repository.Lines($"tests/Regie.House.Tests/Compatibility/{assembly}.txt").Select(ApprovedLine.Parse)];
}
