namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// How often unknown keys may have the key set fetched: ten times at once, and once a minute after that. So a new key is taken at its
/// first use even after a few invented ones, and a flood of invented ones does not become a flood at the key service.
/// </summary>
internal sealed class RefreshBudget(TimeProvider time)
{
    private const int Most = 10;
    private static readonly TimeSpan Refill = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private int _left = Most;
    private DateTimeOffset _since = time.GetUtcNow();

    public bool TryTake()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var gained = (int)Math.Clamp((now - _since) / Refill, 0, Most);
            if (gained > 0)
            {
                _left = Math.Min(Most, _left + gained);
                _since = now;
            }

            if (_left == 0)
            {
                return false;
            }

            _left--;
            return true;
        }
    }
}
