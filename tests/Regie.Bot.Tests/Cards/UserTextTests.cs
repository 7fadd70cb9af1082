using CsCheck;
using Regie.Bot.Cards;
using Xunit;

namespace Regie.Bot.Tests.Cards;

public sealed class UserTextTests
{
    private const string Family = "👨‍👩‍👧‍👦";
    private static readonly string[] Parts = ["a", " ", "é", "e\u0301", "👍🏽", Family, "\uD83D", "\u0301"];

    [Theory]
    [InlineData("Samen innen", 20, "Samen innen")]
    [InlineData("Samen innen", 11, "Samen innen")]
    [InlineData("Samen innen", 10, "Samen inn…")]
    [InlineData("Samen innen", 7, "Samen…")]
    [InlineData("Wij 👍🏽 samen", 7, "Wij…")]
    [InlineData("e\u0301e\u0301e\u0301", 4, "e\u0301…")]
    public void Shorten_Text_IsNoLongerAndCutsNoCharacterInTwo(string text, int most, string expected) =>
        Assert.Equal(expected, UserText.Shorten(text, most));

    [Fact]
    public void Shorten_OneCharacterOfMany_KeepsPartOfIt()
    {
        var letter = "a" + new string('\u0301', 100);

        Assert.Equal(letter[..9] + "…", UserText.Shorten(letter, 10));
        Assert.Equal("Van…", UserText.Shorten("Van " + Family, 6));
    }

    [Fact]
    public void Shorten_AnyText_IsShortWellFormedAndBeginsTheSame() =>
        Gen.Select(Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 30], Gen.Int[2, 40]).Sample((parts, most) =>
        {
            var text = string.Concat(parts);
            var shown = UserText.Shorten(text, most);
            if (shown == text)
                return text.Length <= most;
            var kept = shown[..^1];
            var cutsAPair = kept.Length > 0 && char.IsSurrogatePair(text, kept.Length - 1);
            return shown.Length <= most && shown.EndsWith('…') && text.StartsWith(kept, StringComparison.Ordinal) && !cutsAPair;
        });

    [Theory]
    [InlineData("Samen belastingen innen", "Samen belastingen innen")]
    [InlineData("Samen inkopen met alle gemeenten, provincies en waterschappen", "Samen inkopen met alle gemeenten…")]
    [InlineData("Samen inkopen met onze gemeenten in Oost Gelderland", "Samen inkopen met onze gemeenten in…")]
    [InlineData("Samen Arbeidsongeschiktheidsverzekeringen sluiten", "Samen Arbeidsongeschiktheidsverzekering…")]
    [InlineData("Een naam die na veertig tekens ophoudt: zo dus", "Een naam die na veertig tekens ophoudt…")]
    public void Title_OfALongName_EndsAtAWord(string name, string expected)
    {
        Assert.Equal(expected, UserText.Title(name));
        Assert.InRange(UserText.Title(name).Length, 1, 40);
    }
}
