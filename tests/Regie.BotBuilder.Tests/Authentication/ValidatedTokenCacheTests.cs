using System.Collections.Frozen;
using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

public class ValidatedTokenCacheTests
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public void Find_AfterTheTokenExpired_GivesNothing()
    {
        var cache = new ValidatedTokenCache(_time);
        cache.Add(Hash(1), Token(minutes: 60));

        Assert.NotNull(cache.Find(Hash(1)));
        _time.Advance(TimeSpan.FromMinutes(60));
        Assert.Null(cache.Find(Hash(1)));
    }

    [Fact]
    public void Add_OfEverMoreTokens_StaysBounded()
    {
        var cache = new ValidatedTokenCache(_time);

        for (var i = 0; i < 3 * ValidatedTokenCache.Most; i++)
        {
            cache.Add(Hash(i), Token(minutes: 60));
            Assert.InRange(cache.Count, 1, ValidatedTokenCache.Most);
            Assert.NotNull(cache.Find(Hash(i)));
        }
    }

    [Fact]
    public void Add_WhenFull_DropsWhatExpiredBeforeWhatDidNot()
    {
        var cache = new ValidatedTokenCache(_time);
        cache.Add(Hash(0), Token(minutes: 60));
        for (var i = 1; i < ValidatedTokenCache.Most; i++)
        {
            cache.Add(Hash(i), Token(minutes: 5));
        }

        _time.Advance(TimeSpan.FromMinutes(5));
        cache.Add(Hash(-1), Token(minutes: 60));

        Assert.NotNull(cache.Find(Hash(0)));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Hash_OfTokensThatDifferInOneCharacter_Differs()
    {
        var token = new string('a', 5000);

        Assert.Equal(ValidatedTokenCache.Hash.Of(token), ValidatedTokenCache.Hash.Of(token));
        Assert.NotEqual(ValidatedTokenCache.Hash.Of(token), ValidatedTokenCache.Hash.Of($"{token[..^1]}b"));
    }

    private static ValidatedTokenCache.Hash Hash(int i) => ValidatedTokenCache.Hash.Of(i.ToString(CultureInfo.InvariantCulture));

    private ValidatedToken Token(int minutes) => new(
        new ClaimsIdentity(),
        new SigningKey(new RsaSecurityKey(ChannelKey.Genuine.ExportParameters(false)), FrozenSet<string>.Empty),
        null,
        _time.GetUtcNow().AddMinutes(minutes));
}
