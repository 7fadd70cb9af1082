using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.Clock;

/// <summary>Reads how far the clock must move.</summary>
internal static class ClockShift
{
    /// <summary>The furthest in one go: more is a typing error, and dates end somewhere.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(3660);

    /// <summary>Beyond this, calendars and tokens have nothing to say to a bot of today.</summary>
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>From <c>{ "advance": "P1DT2H" }</c>, <c>{ "advance": "01:00:00" }</c> or <c>{ "to": "2026-03-01T09:00:00+01:00" }</c>.</summary>
    /// <returns>Null when it says none of these, goes back, goes more than ten years or beyond the year 2100.</returns>
    public static TimeSpan? Read(JsonObject body, DateTimeOffset now)
    {
        var shift = body.Text("advance") is { } duration
            ? Duration(duration)
            : DateTimeOffset.TryParse(body.Text("to"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var to)
                ? to - now
                : (TimeSpan?)null;
        return shift >= TimeSpan.Zero && shift <= Furthest && now + shift <= Latest ? shift : null;
    }

    private static TimeSpan? Duration(string text)
    {
        if (TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var plain))
            return plain;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
