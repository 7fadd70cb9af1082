using Azure.Core;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Tests.Authentication;

public class CachedAccessTokenTests
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly CachedAccessToken _tokens;
    private Func<Task>? _before;
    private TimeSpan _lifetime = TimeSpan.FromHours(1);
    private int _fetches;

    public CachedAccessTokenTests() => _tokens = new CachedAccessToken(FetchAsync, _time, NullLogger.Instance);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_OfManyCallersAtOnce_IsFetchedOnce()
    {
        var gate = new TaskCompletionSource();
        _before = () => gate.Task;

        var callers = Enumerable.Range(0, 100).Select(_ => _tokens.GetTokenAsync(Ct).AsTask()).ToArray();
        gate.SetResult();

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token-1", token));
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task Token_BeforeItsLastFiveMinutes_IsKept()
    {
        await _tokens.GetTokenAsync(Ct);

        _time.Advance(TimeSpan.FromMinutes(54.9));

        Assert.Equal("token-1", await _tokens.GetTokenAsync(Ct));
    }

    [Fact]
    public async Task Token_InItsLastFiveMinutes_IsRenewedByOneWhileTheOthersGoOnWithIt()
    {
        await _tokens.GetTokenAsync(Ct);
        _time.Advance(TimeSpan.FromMinutes(55));
        var gate = new TaskCompletionSource();
        _before = () => gate.Task;

        var first = _tokens.GetTokenAsync(Ct).AsTask();
        Assert.Equal("token-1", await _tokens.GetTokenAsync(Ct));
        gate.SetResult();

        Assert.Equal("token-2", await first);
        Assert.Equal("token-2", await _tokens.GetTokenAsync(Ct));
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task Renewal_ThatFails_LeavesTheOldTokenInUseAndIsTriedAgainHalfAMinuteLater()
    {
        await _tokens.GetTokenAsync(Ct);
        _time.Advance(TimeSpan.FromMinutes(55));
        _before = () => throw new HttpRequestException("down");

        Assert.Equal("token-1", await _tokens.GetTokenAsync(Ct));
        Assert.Equal("token-1", await _tokens.GetTokenAsync(Ct));
        Assert.Equal(2, _fetches);

        _before = null;
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("token-3", await _tokens.GetTokenAsync(Ct));
    }

    [Fact]
    public async Task Renewal_ThatKeepsFailing_IsAnErrorOnceTheOldTokenIsOfNoUse()
    {
        await _tokens.GetTokenAsync(Ct);
        _before = () => throw new HttpRequestException("down");

        _time.Advance(TimeSpan.FromMinutes(59.4));
        Assert.Equal("token-1", await _tokens.GetTokenAsync(Ct));
        _time.Advance(TimeSpan.FromMinutes(0.2));

        await Assert.ThrowsAsync<HttpRequestException>(() => _tokens.GetTokenAsync(Ct).AsTask());
    }

    [Fact]
    public async Task Fetch_ThatFails_IsNotKept()
    {
        _before = () => throw new HttpRequestException("down");
        await Assert.ThrowsAsync<HttpRequestException>(() => _tokens.GetTokenAsync(Ct).AsTask());

        _before = null;

        Assert.Equal("token-2", await _tokens.GetTokenAsync(Ct));
    }

    [Fact]
    public async Task Caller_WhoGoesAway_DoesNotEndTheFetchOfTheOthers()
    {
        var gate = new TaskCompletionSource();
        _before = () => gate.Task;
        using var away = new CancellationTokenSource();

        var leaver = _tokens.GetTokenAsync(away.Token).AsTask();
        var stayer = _tokens.GetTokenAsync(Ct).AsTask();
        await away.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult();

        Assert.Equal("token-1", await stayer);
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task Token_ThatLivesShorterThanTheHeadStart_IsNotFetchedForEveryCall()
    {
        _lifetime = TimeSpan.FromMinutes(3);

        await _tokens.GetTokenAsync(Ct);
        await _tokens.GetTokenAsync(Ct);

        Assert.Equal(1, _fetches);
    }

    private async ValueTask<AccessToken> FetchAsync(CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _fetches);
        if (_before is { } before)
        {
            await before();
        }

        return new AccessToken($"token-{number}", _time.GetUtcNow() + _lifetime);
    }
}
