using System.Net.Http.Headers;
using System.Text.Json;
using Polly;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Diagnostics;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>
/// Every call to a channel goes through here: only to allowed service URLs, with the bot's token, over shared connections,
/// repeated only where that is safe, and with errors as typed exceptions.
/// </summary>
internal sealed class ChannelHttp(HttpClient http, ServiceUrlPolicy allowed, IAccessTokenSource tokens, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly ResiliencePipeline<HttpResponseMessage> _repeatable = ConnectorRetries.Repeatable(time);
    private readonly ResiliencePipeline<HttpResponseMessage> _create = ConnectorRetries.Create(time);
    private BearerHeader _bearer = new(string.Empty, string.Empty);

    public Task<TResponse> GetAsync<TResponse>(Uri serviceUrl, Uri address, CancellationToken cancellationToken)
        where TResponse : class, new() =>
        SendJsonAsync<TResponse>(HttpMethod.Get, serviceUrl, address, null, cancellationToken);

    public Task SendAsync(HttpMethod method, Uri serviceUrl, Uri address, CancellationToken cancellationToken) =>
        SendJsonAsync<ResourceResponse>(method, serviceUrl, address, null, cancellationToken);

    public Task<TResponse> SendAsync<TRequest, TResponse>(HttpMethod method, Uri serviceUrl, Uri address, TRequest body, CancellationToken cancellationToken)
        where TResponse : class, new() =>
        SendJsonAsync<TResponse>(method, serviceUrl, address, JsonSerializer.SerializeToUtf8Bytes(body, BotJson.TypeInfo<TRequest>()), cancellationToken);

    public async Task<TResponse> SendJsonAsync<TResponse>(HttpMethod method, Uri serviceUrl, Uri address, byte[]? body, CancellationToken cancellationToken)
        where TResponse : class, new()
    {
        // Before a token is asked for: an address that is not allowed never sees one.
        allowed.Demand(serviceUrl);
        using var span = BotDiagnostics.Source.StartActivity("connector", System.Diagnostics.ActivityKind.Client);
        span?.SetTag("http.request.method", method.Method);

        // Nearly every call succeeds the first time. Only the others pay for what it takes to repeat one.
        var first = OnceAsync(method, address, body, cancellationToken);
        await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var response = first.IsCompletedSuccessfully && first.Result.IsSuccessStatusCode
            ? first.Result
            : await RepeatAsync(first, method, address, body, cancellationToken);
        span?.SetTag("http.response.status_code", (int)response.StatusCode);
        if (BotDiagnostics.ConnectorCalls.Enabled)
        {
            BotDiagnostics.ConnectorCalls.Add(1, new KeyValuePair<string, object?>("status", (int)response.StatusCode));
        }

        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode ? Read<TResponse>(content) : throw ConnectorErrors.From(response, content, time);
    }

    private async Task<HttpResponseMessage> RepeatAsync(Task<HttpResponseMessage> first, HttpMethod method, Uri address, byte[]? body, CancellationToken cancellationToken)
    {
        var tries = 0;
        var pipeline = method == HttpMethod.Post ? _create : _repeatable;
        return await pipeline.ExecuteAsync(
            async token => await (tries++ == 0 ? first : OnceAsync(method, address, body, token)),
            cancellationToken);
    }

    private async Task<HttpResponseMessage> OnceAsync(HttpMethod method, Uri address, byte[]? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = Json;
        }

        if (await TokenAsync(cancellationToken) is { } token)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Bearer(token));
        }

        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }
        catch (TaskCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The channel did not answer in time.", e);
        }
    }

    private async ValueTask<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetTokenAsync(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TokenNotGivenException(e);
        }
    }

    private string Bearer(string token)
    {
        // Valid for hours and over a kilobyte long: put together once.
        var bearer = _bearer;
        if (!ReferenceEquals(bearer.Token, token))
        {
            _bearer = bearer = new BearerHeader(token, $"Bearer {token}");
        }

        return bearer.Header;
    }

    // Teams answers an update or a delete with nothing, or with something that is not JSON; what was asked for was done.
    private static TResponse Read<TResponse>(byte[] content)
        where TResponse : class, new()
    {
        if (content.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return new TResponse();
        }

        try
        {
            return JsonSerializer.Deserialize(content, BotJson.TypeInfo<TResponse>()) ?? new TResponse();
        }
        catch (JsonException) when (typeof(TResponse) == typeof(ResourceResponse))
        {
            return new TResponse();
        }
    }

    private sealed record BearerHeader(string Token, string Header);
}
