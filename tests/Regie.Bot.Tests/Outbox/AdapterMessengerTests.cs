using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

public sealed class AdapterMessengerTests
{
    private static readonly Place Place = new(
        "https://smba.trafficmanager.net/emea/", "tenant", "19:thread@thread.tacv2;messageid=1", "channel", "19:team", "19:channel@thread.tacv2", "28:bot");

    private readonly ScriptedAdapter _adapter = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public static TheoryData<Exception, SendFailure, SendFailure> Faults => new()
    {
        { Error(429), SendFailure.Throttled, SendFailure.Throttled },
        { Error(403, "MessageWritesBlocked"), SendFailure.Blocked, SendFailure.Blocked },
        { Error(403, "BotNotInConversationRoster"), SendFailure.NotInstalled, SendFailure.NotInstalled },
        { Error(403), SendFailure.NotInstalled, SendFailure.NotInstalled },
        { Error(404), SendFailure.Gone, SendFailure.Gone },
        { Error(410), SendFailure.Gone, SendFailure.Gone },
        { Error(400, "BadSyntax"), SendFailure.Refused, SendFailure.Refused },
        { Error(413), SendFailure.Refused, SendFailure.Refused },
        { Error(401), SendFailure.Transient, SendFailure.Transient },
        { Error(412), SendFailure.Transient, SendFailure.Transient },
        { Error(408), SendFailure.Ambiguous, SendFailure.Transient },
        { Error(500), SendFailure.Ambiguous, SendFailure.Transient },
        { Error(502, "ServiceError"), SendFailure.Ambiguous, SendFailure.Transient },
        { Error(504), SendFailure.Ambiguous, SendFailure.Transient },
        { new TimeoutException(), SendFailure.Ambiguous, SendFailure.Transient },
        { new TaskCanceledException(), SendFailure.Ambiguous, SendFailure.Transient },
        { new HttpRequestException(HttpRequestError.ResponseEnded), SendFailure.Ambiguous, SendFailure.Transient },
        { new JsonException(), SendFailure.Ambiguous, SendFailure.Transient },
        { new HttpRequestException(HttpRequestError.ConnectionError), SendFailure.Transient, SendFailure.Transient },
        { new HttpRequestException(HttpRequestError.NameResolutionError), SendFailure.Transient, SendFailure.Transient },
        { new HttpRequestException("no token", null, HttpStatusCode.BadRequest), SendFailure.Transient, SendFailure.Transient },
        { new InvalidOperationException("MicrosoftAppPassword is missing"), SendFailure.Transient, SendFailure.Transient },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_InAThread_GoesToThatConversation()
    {
        var sent = await Messenger().PostAsync(Place, MessageFactory.Text("hallo"), Cancel);

        Assert.Equal(new SentMessage(Place.ConversationId, "sent"), sent);
        Assert.Equal(["continue app", $"send to {Place.ConversationId}"], _adapter.Calls);
        Assert.Equal(("msteams", Place.ServiceUrl, "28:bot"), (_adapter.Reference!.ChannelId, _adapter.Reference.ServiceUrl, _adapter.Reference.Bot.Id));
        Assert.Equal("hallo", _adapter.Sent!.Text);
    }

    [Fact]
    public async Task PostThread_InAChannel_CreatesItWithTheFirstMessage()
    {
        var sent = await Messenger().PostThreadAsync(Place, MessageFactory.Text("hallo"), Cancel);

        Assert.Equal(new SentMessage("made", "first"), sent);
        Assert.Equal([$"create app msteams {Place.ServiceUrl}"], _adapter.Calls);
        var created = _adapter.Created!;
        Assert.Equal((true, "hallo", "tenant"), (created.IsGroup, created.Activity!.Text, created.TenantId));
        Assert.Equal(Place.ChannelId, Assert.IsType<TeamsChannelData>(created.ChannelData).Channel!.Id);
    }

    [Fact]
    public async Task PostToPerson_MakesTheChatAndSendsInIt()
    {
        var sent = await Messenger().PostToPersonAsync(Place, "29:ans", MessageFactory.Text("hallo"), Cancel);

        Assert.Equal(new SentMessage("made", "sent"), sent);
        Assert.Equal([$"create app msteams {Place.ServiceUrl}", "continue app", "send to made"], _adapter.Calls);
        var created = _adapter.Created!;
        Assert.Equal(("29:ans", "28:bot", "tenant"), (Assert.Single(created.Members!).Id, created.Bot!.Id, created.TenantId));
        Assert.Equal("tenant", Assert.IsType<TeamsChannelData>(created.ChannelData).Tenant!.Id);
    }

    [Fact]
    public async Task Update_ReplacesTheMessageThatWasSent()
    {
        await Messenger().UpdateAsync(Place, new SentMessage("19:there", "17"), MessageFactory.Text("hallo"), Cancel);

        Assert.Equal(["continue app", "update 17 in 19:there"], _adapter.Calls);
    }

    [Fact]
    public async Task Post_WithoutAnAppId_GoesByTheBotsIdInTheChannel()
    {
        await Messenger(appId: null).PostAsync(Place, MessageFactory.Text("hallo"), Cancel);

        Assert.Equal("continue bot", _adapter.Calls[0]);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Post_ThatFails_SaysWhetherItMayHaveArrived(Exception fault, SendFailure posting, SendFailure updating)
    {
        _adapter.SendFault = fault;

        var post = await Assert.ThrowsAsync<SendException>(() => Messenger().PostAsync(Place, MessageFactory.Text("hallo"), Cancel));
        var update = await Assert.ThrowsAsync<SendException>(() =>
            Messenger().UpdateAsync(Place, new SentMessage("c", "a"), MessageFactory.Text("hallo"), Cancel));

        Assert.Equal((posting, updating), (post.Failure, update.Failure));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task PostThread_ThatFails_IsJudgedAsAPost(Exception fault, SendFailure posting, SendFailure updating)
    {
        _adapter.CreateFault = fault;

        var thread = await Assert.ThrowsAsync<SendException>(() => Messenger().PostThreadAsync(Place, MessageFactory.Text("hallo"), Cancel));
        var person = await Assert.ThrowsAsync<SendException>(() => Messenger().PostToPersonAsync(Place, "29:ans", MessageFactory.Text("hallo"), Cancel));

        Assert.Equal(posting, thread.Failure);
        Assert.Equal(updating, person.Failure); // Making the chat may be repeated: no message went out.
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Mon, 23 Nov 2026 09:00:30 GMT", 30)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task Post_Throttled_SaysHowLongToWait(string? retryAfter, int? seconds)
    {
        _adapter.SendFault = Error(429, retryAfter: retryAfter);

        var fault = await Assert.ThrowsAsync<SendException>(() => Messenger().PostAsync(Place, MessageFactory.Text("hallo"), Cancel));

        Assert.Equal(seconds, fault.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task Post_ThatFails_DoesNotCallTheErrorHandlerOfTurns()
    {
        var told = false;
        _adapter.OnTurnError = (_, _) =>
        {
            told = true;
            return Task.CompletedTask;
        };
        _adapter.SendFault = Error(500);

        await Assert.ThrowsAsync<SendException>(() => Messenger().PostAsync(Place, MessageFactory.Text("hallo"), Cancel));

        Assert.False(told);
    }

    [Fact]
    public async Task Post_ReasonOfAFault_HoldsNothingThatPeopleWrote()
    {
        _adapter.SendFault = Error(400, "Jan de Vries <jan@example.nl>");

        var fault = await Assert.ThrowsAsync<SendException>(() => Messenger().PostAsync(Place, MessageFactory.Text("hallo"), Cancel));

        Assert.Equal("400", fault.Message);
    }

    private static ErrorResponseException Error(int status, string? code = null, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return new ErrorResponseException("Operation returned an invalid status code")
        {
            Response = new HttpResponseMessageWrapper(response, ""),
            Body = code is null ? null : new ErrorResponse(new Error(code)),
        };
    }

    private AdapterMessenger Messenger(string? appId = "app") =>
        new(_adapter, new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", appId)]).Build(), _time);
}
