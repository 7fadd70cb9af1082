using System.Net;
using Microsoft.Extensions.Time.Testing;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Connector;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Connector;

public sealed class SendLimitsTests
{
    private readonly FakeTimeProvider _real = new();
    private readonly SendLimits _limits;

    public SendLimitsTests() => _limits = new SendLimits(new ShiftableTimeProvider(_real));

    [Fact]
    public void Take_SevenInASecond_IsAllowedAndTheEighthWaits()
    {
        Assert.Equal(7, Allowed(20));
        Assert.Equal(TimeSpan.FromSeconds(1), _limits.Take("a", reads: false));

        _real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, Allowed(20)); // 8 in 2 seconds
        _real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(7, Allowed(20));
    }

    [Theory]
    [InlineData(30, 60)]
    [InlineData(3600, 1800)]
    public void Take_FourASecond_IsBoundedInTheLongerWindows(int seconds, int most)
    {
        var allowed = 0;
        for (var i = 0; i < seconds; i++)
        {
            allowed += Allowed(4);
            _real.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(most, allowed);
    }

    [Fact]
    public void Take_ReadsAndOtherConversations_AreCountedApart()
    {
        Assert.Equal(7, Allowed(20));

        Assert.Equal(14, Allowed(20, reads: true));
        Assert.Null(_limits.Take("b", reads: false));
    }

    [Fact]
    public async Task Send_TooFast_Answers429AndSaysWhenToTryAgain()
    {
        var real = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var teams = await TestTeams.StartAsync(realTime: real);
        for (var i = 0; i < 7; i++)
            Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("x"))).Status);

        var refused = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("te snel"));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(1)), (refused.Status, refused.Message.Headers.RetryAfter?.Delta));

        real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("rustig"))).Status);
    }

    private int Allowed(int tries, bool reads = false) => Enumerable.Range(0, tries).Count(_ => _limits.Take("a", reads) is null);
}
