using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// Keeps a token until shortly before it expires. Then one caller fetches the next while the others go on with the old one; a fetch
/// that fails leaves the old one in use for as long as it lasts.
/// </summary>
internal sealed class CachedAccessToken(Func<CancellationToken, ValueTask<AccessToken>> fetch, TimeProvider time, ILogger logger) : IAccessTokenSource, IDisposable
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _fetching = new(1);
    private volatile Held? _held;

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        var held = _held;
        var now = time.GetUtcNow();
        if (held is not null && now < held.ExpiresOn - Ahead)
        {
            return held.Token;
        }

        var usable = held is not null && now < held.ExpiresOn - Margin;
        if (usable && !await _fetching.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return held!.Token;
        }

        if (!usable)
        {
            await _fetching.WaitAsync(cancellationToken);
        }

        return await FetchAsync(held, usable, cancellationToken);
    }

    public void Dispose() => _fetching.Dispose();

    private async ValueTask<string> FetchAsync(Held? seen, bool usable, CancellationToken cancellationToken)
    {
        try
        {
            if (_held is { } newer && !ReferenceEquals(newer, seen))
            {
                return newer.Token;
            }

            var token = await fetch(cancellationToken);
            _held = new Held(token.Token, token.ExpiresOn);
            return token.Token;
        }
        catch (Exception e) when (usable && !cancellationToken.IsCancellationRequested)
        {
            Log.TokenNotRefreshed(logger, e);
            return seen!.Token;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private sealed record Held(string Token, DateTimeOffset ExpiresOn);
}
