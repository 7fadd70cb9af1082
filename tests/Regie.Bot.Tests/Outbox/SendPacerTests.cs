using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

public sealed class SendPacerTests
{
    private static readonly TimeSpan Patient = TimeSpan.FromDays(1);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Reserve_OneConversation_StaysInsideEveryLimitOfTeams() =>
        Gen.Int[0, 2_000].Array[1, 400].Sample(pauses =>
        {
            var time = new FakeTimeProvider();
            var pacer = new SendPacer(time);
            var start = time.GetTimestamp();
            var sends = new List<double>();
            foreach (var pause in pauses)
            {
                time.Advance(TimeSpan.FromMilliseconds(pause % 7 == 0 ? pause : pause / 50));
                sends.Add(time.GetElapsedTime(start).TotalSeconds + pacer.Reserve("t", "c", Patient).TotalSeconds);
            }
            return Most(sends, 1) <= 7 && Most(sends, 2) <= 8 && Most(sends, 30) <= 60 && Most(sends, 3600) <= 1800;
        }, iter: 50);

    [Fact]
    public void Reserve_FirstSevenOfAConversation_GoAtOnce()
    {
        var pacer = new SendPacer(_time);

        var waits = Enumerable.Range(0, 9).Select(_ => pacer.Reserve("t", "c", Patient).TotalSeconds).ToList();

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 2], waits);
    }

    [Fact]
    public void Reserve_ManyConversationsOfATenant_StayInsideItsLimit()
    {
        var pacer = new SendPacer(_time);

        var waits = Enumerable.Range(0, 120).Select(i => pacer.Reserve("t", $"c{i}", Patient).TotalSeconds).ToList();

        Assert.Equal((50, 50, 20), (waits.Count(wait => wait == 0), waits.Count(wait => wait == 1), waits.Count(wait => wait == 2)));
        Assert.Equal(0, pacer.Reserve("other", "c", Patient).TotalSeconds);
    }

    [Fact]
    public void Reserve_LongerThanThePatience_TakesNoPlace()
    {
        var pacer = new SendPacer(_time);
        for (var i = 0; i < 7; i++)
            pacer.Reserve("t", "c", Patient);

        Assert.Equal(1, pacer.Reserve("t", "c", TimeSpan.Zero).TotalSeconds);
        Assert.Equal(1, pacer.Reserve("t", "c", TimeSpan.Zero).TotalSeconds);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, pacer.Reserve("t", "c", TimeSpan.Zero).TotalSeconds);
    }

    [Fact]
    public void Pause_OneConversation_HoldsThatOneOnly()
    {
        var pacer = new SendPacer(_time);

        pacer.Pause("t", "c", TimeSpan.FromSeconds(20));

        Assert.Equal(20, pacer.Reserve("t", "c", Patient).TotalSeconds);
        Assert.Equal(0, pacer.Reserve("t", "d", Patient).TotalSeconds);
    }

    [Fact]
    public void Pause_SecondConversationOfATenant_HoldsTheTenant()
    {
        var pacer = new SendPacer(_time);

        pacer.Pause("t", "c", TimeSpan.FromSeconds(20));
        pacer.Pause("t", "d", TimeSpan.FromSeconds(10));

        Assert.Equal(10, pacer.Reserve("t", "e", Patient).TotalSeconds);
        Assert.Equal(0, pacer.Reserve("u", "e2", Patient).TotalSeconds);
    }

    /// <summary>The most sends in any window of this many seconds.</summary>
    private static int Most(List<double> sends, double seconds)
    {
        sends.Sort();
        return sends.Max(first => sends.Count(at => at >= first && at < first + seconds - 1e-6));
    }
}
