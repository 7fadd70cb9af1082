using System.Globalization;
using Regie.Bot.Calendar;
using Xunit;

namespace Regie.Bot.Tests.Calendar;

public sealed class TypedDayTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("12 januari", "2027-01-12")]
    [InlineData("12 jan.", "2027-01-12")]
    [InlineData("12 january", "2027-01-12")]
    [InlineData("january 12", "2027-01-12")]
    [InlineData("january 12th", "2027-01-12")]
    [InlineData("jan 12, 2027", "2027-01-12")]
    [InlineData("12e januari", "2027-01-12")]
    [InlineData("12 januari 2028", "2028-01-12")]
    [InlineData("dinsdag 12 januari 2027", "2027-01-12")]
    [InlineData("12-1", "2027-01-12")]
    [InlineData("12/1/2027", "2027-01-12")]
    [InlineData("12.1.27", "2027-01-12")]
    [InlineData("2027-01-12", "2027-01-12")]
    [InlineData("24 november", "2026-11-24")]
    [InlineData("23 november", "2027-11-23")]
    [InlineData("22 november", "2027-11-22")]
    [InlineData("22 november 2026", "2026-11-22")]
    [InlineData("1 mrt", "2027-03-01")]
    [InlineData("1 mei", "2027-05-01")]
    [InlineData("maandag", "2026-11-30")]
    [InlineData("dinsdag", "2026-11-24")]
    [InlineData("sunday", "2026-11-29")]
    [InlineData("morgen", "2026-11-24")]
    [InlineData("overmorgen", "2026-11-25")]
    [InlineData("vandaag", "2026-11-23")]
    [InlineData("29 februari 2028", "2028-02-29")]
    public void Read_AsPeopleTypeIt_IsTheDay(string text, string expected) =>
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture), TypedDay.Read(text, Today));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("--")]
    [InlineData("ooit")]
    [InlineData("12")]
    [InlineData("31 februari")]
    [InlineData("29 februari 2027")]
    [InlineData("0 januari")]
    [InlineData("32-1")]
    [InlineData("12-13")]
    [InlineData("13/13/2027")]
    [InlineData("12 januari 1")]
    [InlineData("12 januari 20277")]
    [InlineData("12 januari 2027 en verder")]
    [InlineData("99999999999 januari")]
    [InlineData("-1 januari x")]
    [InlineData("٣ januari")]
    [InlineData("maandag dinsdag")]
    [InlineData("januari januari")]
    [InlineData("e januari")]
    [InlineData("0000-00-00")]
    public void Read_NoDay_IsNull(string text) => Assert.Null(TypedDay.Read(text, Today));

    [Fact]
    public void Read_WithoutAYearAtTheEndOfTime_IsNull() => Assert.Null(TypedDay.Read("1 januari", DateOnly.MaxValue));
}
