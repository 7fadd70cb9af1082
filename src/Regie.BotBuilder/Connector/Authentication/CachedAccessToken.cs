using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// Keeps a token until shortly before it expires. Then one caller fetches the next while the others go on with the old one; a fetch
/// that fails leaves the old one in use for as long as it lasts, and is tried again half a minute later. Without a token all wait for the same fetch.
/// </summary>
internal sealed class CachedAccessToken(Func<CancellationToken, ValueTask<AccessToken>> fetch, TimeProvider time, ILogger logger) : IAccessTokenSource
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private readonly Lock _gate = new();
    private volatile Held? _held;
    private Task<string>? _fetching;

    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        var held = _held;
        return held is not null && time.GetUtcNow() < held.RenewAt
            ? new ValueTask<string?>(held.Token)
            : new ValueTask<string?>(RenewAsync(cancellationToken)!);
    }

    private Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        Task<string> fetching;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_held is { } held && (now < held.RenewAt || (_fetching is not null && now < held.UsableUntil)))
            {
                return Task.FromResult(held.Token);
            }

            // Not within the lock, and nobody's cancellation ends it: others wait for it too.
            fetching = _fetching ??= Task.Run(FetchAsync, CancellationToken.None);
        }

        return fetching.WaitAsync(cancellationToken);
    }

    private async Task<string> FetchAsync()
    {
        try
        {
            var token = await fetch(CancellationToken.None);
            return Keep(new Held(token.Token, token.ExpiresOn - Margin, RenewAt(token.ExpiresOn)));
        }
        catch (Exception e) when (_held is { } old && time.GetUtcNow() < old.UsableUntil)
        {
            Log.TokenNotRefreshed(logger, e);
            return Keep(old with { RenewAt = Earlier(time.GetUtcNow() + Pause, old.UsableUntil) });
        }
        catch
        {
            Keep(null);
            throw;
        }
    }

    private string Keep(Held? held)
    {
        lock (_gate)
        {
            _held = held;
            _fetching = null;
            return held?.Token ?? string.Empty;
        }
    }

    // A token that is short-lived, or nearly expired when it comes, is used as long as it can be rather than renewed at every call.
    private DateTimeOffset RenewAt(DateTimeOffset expiresOn)
    {
        var ahead = expiresOn - Ahead;
        return ahead > time.GetUtcNow() ? ahead : expiresOn - Margin;
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private sealed record Held(string Token, DateTimeOffset UsableUntil, DateTimeOffset RenewAt);
}
