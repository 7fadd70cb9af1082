using System.Reflection;
using Regie.Testing.Surface;

namespace Regie.House.Tests.Compatibility;

/// <summary>
/// The public surface is what was approved. When it is meant to change, change the listing with it: <c>dotnet run build/CompareSurface.cs</c> does that, and
/// says how each line stands to the official library.
/// </summary>
public sealed class SurfaceTests
{
    public static TheoryData<string> Assemblies => Listing.Assemblies;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Surface_OfEveryLibrary_IsTheApprovedOne(string assembly)
    {
        var surface = new SurfaceReader(OfficialNames.Of).Read(Assembly.Load(assembly))
            .SelectMany(type => type.Members.Select(member => $"{type.Head.Text}\n{member.Text}").Prepend(type.Head.Text)).ToHashSet();
        var approved = ApprovedSurface.Places(Listing.Of(assembly)).Select(place => place.Key).ToHashSet();

        Offenders.None(surface.Except(approved).Select(key => $"not approved: {key}").Concat(approved.Except(surface).Select(key => $"gone: {key}")));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Line_ThatIsNotTheSame_HasAReason(string assembly) =>
        Assert.All(Listing.Of(assembly), line => Assert.Equal(line.Mark == Mark.Same, line.Reason.Length == 0));
}
