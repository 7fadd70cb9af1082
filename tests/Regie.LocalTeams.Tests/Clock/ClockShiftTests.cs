using System.Text.Json.Nodes;
using Regie.LocalTeams.Clock;

namespace Regie.LocalTeams.Tests.Clock;

public sealed class ClockShiftTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{ "advance": "P1DT2H" }""", "1.02:00:00")]
    [InlineData("""{ "advance": "01:00:00" }""", "01:00:00")]
    [InlineData("""{ "advance": "2.00:00:01" }""", "2.00:00:01")]
    [InlineData("""{ "to": "2026-03-02T09:00:00+01:00" }""", "20:00:00")]
    [InlineData("""{ "to": "2026-03-01T12:00:00Z" }""", "00:00:00")]
    public void Read_SoundShift_IsUnderstood(string body, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(body));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "advance": 5 }""")]
    [InlineData("""{ "advance": "tomorrow" }""")]
    [InlineData("""{ "advance": "-01:00:00" }""")]
    [InlineData("""{ "advance": "P99999999999D" }""")]
    [InlineData("""{ "advance": "P20Y" }""")]
    [InlineData("""{ "to": "2026-03-01T11:00:00Z" }""")]
    [InlineData("""{ "to": "9999-12-31T00:00:00Z" }""")]
    [InlineData("""{ "to": {} }""")]
    public void Read_WhatGoesBackTooFarOrNowhere_IsRefused(string body) => Assert.Null(Read(body));

    private static TimeSpan? Read(string body) => ClockShift.Read(JsonNode.Parse(body)!.AsObject(), Now);
}
