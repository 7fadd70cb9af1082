using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Benchmarks.Channel;

namespace Regie.BotBuilder.Benchmarks.Turn;

/// <summary>A channel without a network: what is measured with it is the code of the subject.</summary>
internal sealed class StubChannel(ChannelSigner signer) : HttpMessageHandler
{
    public static readonly Uri Address = new("http://127.0.0.1:8080/");
    private static readonly byte[] Resource = """{"id":"1740906000124"}"""u8.ToArray();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(request.RequestUri!.AbsolutePath switch
        {
            "/openid" => Json(new JsonObject { ["issuer"] = Registration.Issuer, ["jwks_uri"] = new Uri(Address, "/keys").AbsoluteUri }),
            "/keys" => Json(signer.Keys()),
            "/login/oauth2/v2.0/token" => Json(new JsonObject { ["access_token"] = "bot-token", ["expires_in"] = 3600 }),
            _ => Answer(HttpStatusCode.Created, Resource),
        });

    private static HttpResponseMessage Json(JsonObject document) => Answer(HttpStatusCode.OK, System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] json) =>
        new(status) { Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
}
