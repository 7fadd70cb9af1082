using System.Globalization;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Connector;

/// <summary>Each answer that Teams gives, and what a caller can tell from it.</summary>
public class AnswerTests
{
    private readonly ImpatientTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(403, "MessageWritesBlocked", DeliveryFailure.Blocked)]
    [InlineData(403, "BotNotInConversationRoster", DeliveryFailure.NotInstalled)]
    [InlineData(403, "BotDisabledByAdmin", DeliveryFailure.NotInstalled)]
    [InlineData(403, "Other", DeliveryFailure.Refused)]
    [InlineData(401, "Unauthorized", DeliveryFailure.Refused)]
    [InlineData(404, "ConversationNotFound", DeliveryFailure.Gone)]
    [InlineData(404, "ActivityNotFoundInConversation", DeliveryFailure.Gone)]
    [InlineData(410, "Gone", DeliveryFailure.Gone)]
    [InlineData(400, "BadSyntax", DeliveryFailure.Refused)]
    [InlineData(413, "MessageSizeTooBig", DeliveryFailure.Refused)]
    [InlineData(408, "Timeout", DeliveryFailure.Ambiguous)]
    [InlineData(500, "ServiceError", DeliveryFailure.Ambiguous)]
    [InlineData(502, "BadGateway", DeliveryFailure.Ambiguous)]
    [InlineData(503, "ServiceUnavailable", DeliveryFailure.Ambiguous)]
    [InlineData(504, "GatewayTimeout", DeliveryFailure.Ambiguous)]
    public async Task Error_OfTheChannel_TellsWhatBecameOfAMessageThatIsSentOnce(int status, string code, object failure)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { error = new { code, message = "m" } }, statusCode: status);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Equal(status, (int)error.Response!.StatusCode);
        Assert.Equal(code, error.Body!.Error!.Code);
        Assert.Equal(failure, DeliveryFailures.Classify(error));
        Assert.Single(channel.Received);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("0", 0)]
    [InlineData("Mon, 02 Mar 2026 09:00:03 GMT", 3)]
    [InlineData("Mon, 02 Mar 2026 08:59:00 GMT", 0)]
    public async Task TooManyRequests_WithARetryAfterWithinTheLimit_IsRepeatedAfterThatTime(string retryAfter, int seconds)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, n) => n == 1 ? TooMany(context, retryAfter) : null;

        var sent = await SendAsync(channel);

        Assert.Equal("sent-1", sent.Id);
        Assert.Equal(2, channel.Received.Count);
        Assert.Equal(TimeSpan.FromSeconds(seconds), _time.Waits.Append(TimeSpan.Zero).Max());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("-5")]
    public async Task TooManyRequests_WithoutARetryAfterThatCanBeRead_IsRepeatedTwiceAtGrowingDistance(string? retryAfter)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) => TooMany(context, retryAfter);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Null(error.RetryAfter);
        Assert.Equal(DeliveryFailure.Throttled, DeliveryFailures.Classify(error));
        Assert.Equal(3, channel.Received.Count);
        Assert.All(_time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(3)));
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData("4", 4)]
    [InlineData("Mon, 02 Mar 2026 10:00:00 GMT", 3600)]
    public async Task TooManyRequests_WithARetryAfterBeyondTheLimit_IsLeftToTheCaller(string retryAfter, int seconds)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) => TooMany(context, retryAfter);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Equal(TimeSpan.FromSeconds(seconds), error.RetryAfter);
        Assert.Equal(retryAfter, error.Response!.Headers["Retry-After"].Single());
        Assert.Equal(DeliveryFailure.Throttled, DeliveryFailures.Classify(error));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task Update_ThatIsAnsweredByABusyChannel_WaitsAsItAsks()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, n) => n < 3 ? TooMany(context, "1", 503) : null;
        using var bot = new ConnectedBot(channel, _time);

        await bot.Client.Conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("x"), Ct);

        Assert.Equal(3, channel.Received.Count);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], _time.Waits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("{\"error\":7}")]
    [InlineData("[]")]
    [InlineData("{\"error\":{\"code\":5}}")]
    [InlineData("{\"message\":\"other shape\"}")]
    public async Task Error_WithABodyThatIsNoError_IsStillTyped(string body)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Text(body, statusCode: 502);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Null(error.Body?.Error?.Code);
        Assert.Equal(body, error.Response!.Content);
        Assert.Equal(DeliveryFailure.Ambiguous, DeliveryFailures.Classify(error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("ok")]
    [InlineData("[1]")]
    public async Task Success_WithABodyThatIsNoResource_IsSuccess(string body)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Text(body);

        Assert.Equal(string.Empty, (await SendAsync(channel)).Id);
    }

    [Fact]
    public async Task Conversation_ThatIsMadeWithAnAnswerThatCannotBeRead_IsAmbiguous()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Text("<html>ok</html>");
        using var bot = new ConnectedBot(channel, _time);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => bot.Client.Conversations.CreateConversationAsync(new ConversationParameters(), Ct));

        Assert.Equal(DeliveryFailure.Ambiguous, DeliveryFailures.Classify(error));
        Assert.Single(channel.Received);
    }

    private async Task<ResourceResponse> SendAsync(Channel channel)
    {
        using var bot = new ConnectedBot(channel, _time);
        return await bot.Client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct);
    }

    private static IResult TooMany(HttpContext context, string? retryAfter, int status = 429)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return Results.StatusCode(status);
    }
}
