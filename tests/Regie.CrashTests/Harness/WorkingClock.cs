namespace Regie.CrashTests.Harness;

/// <summary>How far the clocks of a run are ahead, so that it is a working morning whenever the tests run: reminders go out in working hours only.</summary>
internal static class WorkingClock
{
    /// <summary>A Tuesday without a public holiday, at nine in Amsterdam.</summary>
    private static readonly DateTimeOffset Morning = new(2031, 3, 4, 8, 5, 0, TimeSpan.Zero);

    /// <summary>To be asked once for a run.</summary>
    public static TimeSpan Ahead(TimeProvider real) => Morning - real.GetUtcNow();
}
