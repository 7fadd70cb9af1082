using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Regie.Bot;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Bot;

/// <summary>The bot itself in LocalTeams: from what a person types, over HTTP both ways, to what others see.</summary>
public sealed class RealBotTests
{
    [Theory]
    [InlineData("true", "joost", "help")]
    [InlineData("false", "joost, sanne", "help")]
    [InlineData("true", "joost, sanne", "register")]
    public async Task Command_InAChannel_IsAnsweredToWhomItConcerns(string targeted, string seenBy, string command)
    {
        var folder = TestTeams.NewFolder();
        try
        {
            await using var teams = await StartAsync(folder, targeted);
            var root = new Uri(teams.Urls.First());
            using var page = TestTeams.Client(root);
            page.DefaultRequestHeaders.Add("X-Local-Teams", "1");
            await using var heard = await EventStream.OpenAsync(root, "joost");

            await page.PostAsync("/api/people/joost/chats/initiatieven/messages", new JsonObject { ["text"] = command, ["mentionBot"] = true });
            await AnsweredAsync(heard);

            var seers = new List<string>();
            foreach (var person in (string[])["joost", "sanne"])
            {
                var messages = (await page.GetAsync("/api/people/*/chats/initiatieven/messages", person)).Body!.AsArray();
                if (messages.Any(message => (bool)message!["from"]!["isBot"]!))
                    seers.Add(person);
            }

            Assert.Equal(seenBy, string.Join(", ", seers));
            await teams.StopAsync(CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<WebApplication> StartAsync(string folder, string targeted) => LocalTeamsApplication.StartAsync(
        new LocalTeamsOptions { Port = 0, BotPort = 0, DataDirectory = folder },
        (args, configure) => BotApplication.Create([.. args, $"--Regie:TargetedMessages={targeted}"], configure),
        cancellationToken: TestContext.Current.CancellationToken);

    // Its own message is heard first, then the answer; a personal chat has the bot's welcome.
    private static async Task AnsweredAsync(EventStream heard)
    {
        for (var messages = 0; messages < 2;)
        {
            if (await heard.NextAsync() is ("message", "initiatieven", _))
                messages++;
        }
    }
}
