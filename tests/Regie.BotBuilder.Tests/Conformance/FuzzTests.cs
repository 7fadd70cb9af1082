using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CsCheck;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>Activities of every kind, damaged in every way, over HTTP with a genuine token. CsCheck prints the seed of what fails.</summary>
public sealed class FuzzTests : IAsyncLifetime
{
    // What CloudAdapter documents, without 401, since the token is good, and 500: only the layer's own code could throw here.
    private static readonly HashSet<HttpStatusCode> Documented =
        [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.TooManyRequests, HttpStatusCode.NotImplemented];

    private readonly Dictionary<HttpStatusCode, int> _answers = [];
    private readonly ConcurrentQueue<Exception> _thrown = [];
    private Channel _channel = null!;
    private BotHost _host = null!;
    private string _token = null!;
    private int _sent;

    public async ValueTask InitializeAsync()
    {
        _channel = await Channel.StartAsync();
        _host = await BotHost.StartAsync(_channel, new WaryTeamsBot());
        _token = $"Bearer {_channel.Token()}";
        _host.Adapter.OnTurnError = (_, e) =>
        {
            _thrown.Enqueue(e);
            return Task.CompletedTask;
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task RealActivity_OfEveryKind_IsTaken()
    {
        foreach (var (name, json) in RealActivities.Kinds)
        {
            using var response = await SendAsync(Encoding.UTF8.GetBytes(json));

            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotImplemented, $"{name}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Activity_WithDamagedBytes_GetsADocumentedAnswer()
    {
        await Mutations.Bytes.SampleAsync(ExpectAnAnswerAsync, iter: 2_500, print: Encoding.UTF8.GetString);

        // Neither answer to everything would do.
        Assert.InRange(_answers[HttpStatusCode.OK], 50, 2_450);
        Assert.InRange(_answers[HttpStatusCode.BadRequest], 50, 2_450);
        await ExpectWorkAsUsualAsync();
    }

    [Fact]
    public async Task Activity_WithDamagedFields_GetsADocumentedAnswer()
    {
        await Mutations.Fields.Select(Encoding.UTF8.GetBytes).SampleAsync(ExpectAnAnswerAsync, iter: 2_500, print: Encoding.UTF8.GetString);

        // Neither answer to everything would do.
        Assert.InRange(_answers[HttpStatusCode.OK], 50, 2_450);
        Assert.InRange(_answers[HttpStatusCode.BadRequest], 50, 2_450);
        await ExpectWorkAsUsualAsync();
    }

    private async Task ExpectAnAnswerAsync(byte[] body)
    {
        using var response = await SendAsync(body);

        Assert.Contains(response.StatusCode, (ICollection<HttpStatusCode>)Documented);
        Assert.Empty(_thrown);
        lock (_answers)
        {
            _answers[response.StatusCode] = _answers.GetValueOrDefault(response.StatusCode) + 1;
        }
    }

    private async Task ExpectWorkAsUsualAsync()
    {
        _channel.Received.Clear();
        using var response = await _host.PostAsync(Incoming.Message(_channel, "hallo"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["echo hallo"], _channel.Texts);

        // A reply that the channel does not take, to an id of a thousand characters, say, is no fault of the turn.
        Assert.DoesNotContain(_host.Logs.Lines, line => line.Contains("failed; nothing of it was kept", StringComparison.Ordinal) || line.Contains("failed itself", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body)
    {
        // To the channel that the token is of, and under an id of its own: it is no redelivery.
        var text = Encoding.Latin1.GetString(body)
            .Replace("https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/", _channel.ServiceUrl, StringComparison.Ordinal)
            .Replace("https://smba.trafficmanager.net/emea/", _channel.ServiceUrl, StringComparison.Ordinal)
            .Replace("1740906000456", FormattableString.Invariant($"{Interlocked.Increment(ref _sent)}"), StringComparison.Ordinal);
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", _token);
        return await _host.Client.SendAsync(request);
    }
}
