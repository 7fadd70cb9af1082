using System.Net;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

public class ConflictTests
{
    [Fact]
    public async Task Turn_ThatMeetsNewerState_IsRunAgainAndSeenOnce()
    {
        await using var channel = await Channel.StartAsync();
        var seen = new List<string?>();
        var conflicts = 3;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            seen.Add(turn.Activity.Text);
            turn.Activity.Text = "changed by the first try";
            await turn.SendActivityAsync($"poging {seen.Count}", cancellationToken: ct);
            if (conflicts-- > 0)
            {
                throw new ETagConflictException();
            }
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "origineel"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["origineel", "origineel", "origineel", "origineel"], seen);
        Assert.Equal(["poging 4"], channel.Texts);
    }

    [Fact]
    public async Task Turn_ThatMeetsNewerState_DoesNotBotherTheErrorHandler()
    {
        await using var channel = await Channel.StartAsync();
        var tries = 0;
        var errors = 0;
        await using var host = await BotHost.StartAsync(channel, (_, _) => ++tries < 3 ? throw new ETagConflictException() : Task.CompletedTask);
        host.Adapter.OnTurnError = (_, _) =>
        {
            errors++;
            return Task.CompletedTask;
        };

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(3, tries);
        Assert.Equal(0, errors);
    }
}
