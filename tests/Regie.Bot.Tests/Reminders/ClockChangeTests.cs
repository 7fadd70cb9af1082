using NodaTime;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Reminders;

/// <summary>The nights on which the clock changes do not move a reminder, and do not lose or double one.</summary>
public sealed class ClockChangeTests : IAsyncLifetime
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    /// <summary>The clock goes forward on Sunday 26 March 2028 and back on Sunday 29 October 2028; both last days are the Tuesday after.</summary>
    [Theory]
    [InlineData("2028-03-22T09:00Z", "2028-03-28", "2028-03-23T09:00 +01,2028-03-27T09:00 +02,2028-03-28T09:00 +02,2028-03-28T17:00 +02")]
    [InlineData("2028-10-25T09:00Z", "2028-10-31", "2028-10-26T09:00 +02,2028-10-30T09:00 +01,2028-10-31T09:00 +01,2028-10-31T17:00 +01")]
    public async Task Clock_Changes_RemindersAndDeadlineKeepTheirHour(string start, string deadline, string expected)
    {
        _world.Time.SetUtcNow(DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        await _world.StartCheckAsync([WorldPeople.Joost], schedule: new() { ["deadline"] = deadline, ["reminders"] = "normal" });

        var moments = new List<string>();
        var seen = Told();
        for (var halfHour = 0; halfHour < 2 * 24 * 8; halfHour++)
        {
            await _world.PassAsync(TimeSpan.FromMinutes(30));
            if (Told() == seen)
                continue;
            Assert.Equal(seen + 1, Told());
            seen = Told();
            moments.Add(Instant.FromDateTimeOffset(_world.Time.GetUtcNow()).InZone(Amsterdam).ToString("uuuu-MM-dd'T'HH:mm o<+HH>", null));
        }

        Assert.Equal(expected.Split(','), moments.Take(4));
    }

    /// <summary>What Joost and, on the last day and after it, Sanne were told.</summary>
    private int Told() => _world.Teams.In("29:joost").Count + _world.Teams.In("29:sanne").Count;
}
