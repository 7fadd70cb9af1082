using Regie.Bot.Register;

namespace Regie.Bot.Tests.Register;

public sealed class PartnerNamesTests
{
    [Theory]
    [InlineData("Waalre, Nuenen", "gemeente Waalre", true)]
    [InlineData("Waalre", "Nuenen en Waalre", true)]
    [InlineData("Súdwest-Fryslân", "sudwest-fryslan; Leeuwarden", true)]
    [InlineData("Son en Breugel", "Son en Breugel", true)]
    [InlineData("Oss", "Boxtel / Oss", true)]
    [InlineData("Epe", "Epe Noord", false)]
    [InlineData("Oss", "Kossen", false)]
    [InlineData("Waalre", "Waalrese Heide", false)]
    [InlineData("", "", false)]
    [InlineData("gemeente", "gemeente", false)]
    [InlineData(",;,", "Waalre", false)]
    public void Overlap_OfTwoLists_FindsTheSamePartnerHoweverItIsWritten(string left, string right, bool expected)
    {
        Assert.Equal(expected, PartnerNames.Overlap(left, right));
        Assert.Equal(expected, PartnerNames.Overlap(right, left));
    }
}
