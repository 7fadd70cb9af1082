using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>Much that is ignored leaves no trace. It looks at the memory of the whole process, so nothing else may run meanwhile.</summary>
[Collection(nameof(FloodTests))]
[CollectionDefinition(nameof(FloodTests), DisableParallelization = true)]
public sealed class FloodTests
{
    [Fact]
    public async Task Activities_OfAHundredMegabytesTogether_LeaveNothingBehind()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new WaryTeamsBot());
        await FloodAsync(host, channel, 100);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await FloodAsync(host, channel, 1_000);

        // Ten times what a body may be; what is kept of a turn is some tens of bytes.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 10 * 256 * 1024);
        using var response = await host.PostAsync(Incoming.Message(channel, "hallo"));
        Assert.Equal(["echo hallo"], channel.Texts);
    }

    private static async Task FloodAsync(BotHost host, Channel channel, int number)
    {
        var token = $"Bearer {channel.Token()}";
        for (var i = 0; i < number; i++)
        {
            var activity = Incoming.Message(channel, new string('x', 100 * 1024), conversation: $"a:{Guid.NewGuid():N}");
            activity["type"] = i % 2 == 0 ? "messageUpdate" : "somethingNew";
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
            request.Headers.TryAddWithoutValidation("Authorization", token);
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        host.Logs.Lines.Clear();
    }
}
