namespace Regie.Bot.Outbox;

/// <summary>
/// Keeps the bot's own sends inside Teams' limits (Microsoft Learn, "Optimize your bot with rate limiting in Teams"): per conversation 7 in 1 s, 8 in
/// 2 s, 60 in 30 s and 1,800 in an hour; per tenant 50 in 1 s. Each instance paces itself; what several send together is corrected by Retry-After.
/// </summary>
internal sealed class SendPacer(TimeProvider time)
{
    /// <summary>Conversations that are remembered before the idle ones are forgotten.</summary>
    private const int Remembered = 10_000;

    private static readonly RateLimit[] PerConversation =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];

    private static readonly RateLimit[] PerTenant = [new(50, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SendWindow> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SendWindow> _tenants = new(StringComparer.Ordinal);

    /// <summary>Takes a place in both limits when it comes up within the patience given.</summary>
    /// <returns>How long to wait; more than the patience when no place was taken.</returns>
    public TimeSpan Reserve(string tenant, string conversation, TimeSpan patience)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var (ofTenant, ofConversation) = (Tenant(tenant), Conversation(conversation));
            var at = Math.Max(ofTenant.Next(now), ofConversation.Next(now));
            var wait = time.GetElapsedTime(now, at);
            if (wait > patience)
                return wait;
            ofTenant.Take(at);
            ofConversation.Take(at);
            return wait;
        }
    }

    /// <summary>
    /// Teams asked to wait. The conversation waits; when another conversation of the tenant was asked the same shortly before, the whole tenant does.
    /// </summary>
    public void Pause(string tenant, string conversation, TimeSpan wait)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var until = now + (long)(wait.TotalSeconds * time.TimestampFrequency);
            var others = Tenant(tenant);
            if (others.WasThrottledElsewhere(conversation, now))
                others.Pause(until);
            others.Throttled(conversation, until);
            Conversation(conversation).Pause(until);
        }
    }

    private SendWindow Tenant(string tenant) => Window(_tenants, tenant, PerTenant);

    private SendWindow Conversation(string conversation) => Window(_conversations, conversation, PerConversation);

    private SendWindow Window(Dictionary<string, SendWindow> windows, string key, RateLimit[] limits)
    {
        if (windows.TryGetValue(key, out var window))
            return window;
        if (windows.Count >= Remembered)
        {
            var now = time.GetTimestamp();
            foreach (var idle in windows.Where(known => known.Value.IsIdle(now)).Select(known => known.Key).ToList())
                windows.Remove(idle);
        }
        return windows[key] = new SendWindow(limits, time);
    }
}
