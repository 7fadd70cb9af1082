using System.Net;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

public class SigningKeyTests
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Keys_AreFetchedOnceForManyMessages()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Post(host, channel)));

        Assert.Equal(1, channel.KeyFetches);
    }

    [Fact]
    public async Task Keys_AreThereBeforeTheFirstMessage()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new DelegateBot((_, _) => Task.CompletedTask), _time, warmUp: true);

        await channel.KeysFetched.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
        Assert.Equal(1, channel.KeyFetches);
    }

    [Fact]
    public async Task KeyService_ThatIsDownAtStart_KeepsNothingFromStartingAndIsUsedAtTheFirstMessage()
    {
        await using var channel = await Channel.StartAsync();
        channel.KeysAreDown = true;
        await using var host = await BotHost.StartAsync(channel, new DelegateBot((_, _) => Task.CompletedTask), _time, warmUp: true);

        channel.KeysAreDown = false;

        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task KeyService_ThatIsDownAtTheFirstMessage_IsUsedAsSoonAsItIsBack()
    {
        await using var channel = await Channel.StartAsync();
        channel.KeysAreDown = true;
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, channel));
        channel.KeysAreDown = false;
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task Key_ThatIsNew_IsAcceptedAtItsFirstUse()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));

        channel.Key = new ChannelKey("key-2", ChannelKey.Another, "msteams");
        channel.Published.Add(channel.Key);

        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task Key_ThatIsUsedBeforeItIsPublished_IsAcceptedAMinuteAfterwards()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        channel.Key = new ChannelKey("key-2", ChannelKey.Another, "msteams");
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, channel));

        channel.Published.Add(channel.Key);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task Key_ThatIsNotThere_IsAskedForOnceAMinute()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        channel.Key = new ChannelKey("key-2", ChannelKey.Another, "msteams");

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, channel));
        }

        Assert.Equal(2, channel.KeyFetches);
    }

    [Fact]
    public async Task Keys_AreRenewedDailyThoughNothingButAKnownTokenComes()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        var token = new TestToken(channel, _time.GetUtcNow());
        token.Payload["exp"] = _time.GetUtcNow().AddDays(7).ToUnixTimeSeconds();
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel, token));

        channel.Published[0] = new ChannelKey("key-2", ChannelKey.Another, "msteams");
        _time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel, token));
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, channel, token));
    }

    [Fact]
    public async Task Key_ThatIsGone_IsRefusedAfterADay()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));

        channel.Published[0] = new ChannelKey("key-2", ChannelKey.Another, "msteams");
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
        _time.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, channel));
    }

    [Fact]
    public async Task Keys_ThatCannotBeRenewed_StayInUse()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));

        channel.KeysAreDown = true;
        _time.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task KeyService_ThatIsDownForLong_IsAskedOnceAMinuteAndUsedWhenItIsBack()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));

        channel.KeysAreDown = true;
        _time.Advance(TimeSpan.FromHours(24));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
        }

        Assert.Single(host.Logs.Lines, line => line.StartsWith("The signing keys could not be fetched", StringComparison.Ordinal));
        channel.KeysAreDown = false;
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
        Assert.Equal(2, channel.KeyFetches);
    }

    [Fact]
    public async Task Token_ThatIsKnown_IsNotAcceptedWithAnotherActivity()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        var token = new TestToken(channel, _time.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel, token));
        var elsewhere = Incoming.Message(channel, "x");
        elsewhere["channelId"] = "slack";

        using var response = await host.PostAsync(elsewhere.ToJsonString(), $"Bearer {token}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Keys_ThatAreInvented_DoNotFloodTheKeyService()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);

        for (var i = 0; i < 50; i++)
        {
            var token = new TestToken(channel, _time.GetUtcNow());
            token.Header["kid"] = $"invented-{i}";
            using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.InRange(channel.KeyFetches, 1, 11);
        Assert.Equal(HttpStatusCode.OK, await Post(host, channel));
    }

    [Fact]
    public async Task Token_ThatWasValid_IsRefusedOnceItExpired()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, _time);
        string token = new TestToken(channel, _time.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}")).StatusCode);

        _time.Advance(TimeSpan.FromMinutes(66));

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}")).StatusCode);
    }

    private async Task<HttpStatusCode> Post(BotHost host, Channel channel, TestToken? token = null)
    {
        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token ?? new TestToken(channel, _time.GetUtcNow())}");
        return response.StatusCode;
    }
}
