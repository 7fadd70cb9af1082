using System.Text.Json;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Connector;

/// <summary>Messages that one person sees among others.</summary>
public sealed class TargetedActivityTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_ForOnePerson_SaysSoInTheAddressOfEveryCall()
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        var message = Message();

        await bot.Client.Conversations.SendToConversationAsync("c", message, Ct);
        await bot.Client.Conversations.ReplyToActivityAsync("c", "a", message, Ct);
        await bot.Client.Conversations.UpdateActivityAsync("c", "a", message, Ct);

        Assert.Equal(
            ["POST /teams/v3/conversations/c/activities?isTargetedActivity=true", "POST /teams/v3/conversations/c/activities/a?isTargetedActivity=true", "PUT /teams/v3/conversations/c/activities/a?isTargetedActivity=true"],
            channel.Received.Select(call => $"{call.Method} {call.Path}"));
        Assert.All(channel.Received, call => Assert.Equal("29:fatima", call.Body.GetProperty("recipient").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("activityTreatment", "\"public\"")]
    [InlineData("activityTreatment", "1")]
    [InlineData("clientInfo", "\"targeted\"")]
    public async Task Message_ForEveryone_DoesNotSaySo(string entity, string treatment)
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        var message = Message();
        message.Entities = [Mark(entity, treatment)];

        await bot.Client.Conversations.SendToConversationAsync("c", message, Ct);

        Assert.Equal("/teams/v3/conversations/c/activities", channel.Received.Single().Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Message_ForOnePersonWithoutThatPerson_IsNotSent(string? recipient)
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        var message = Message();
        message.Recipient = new ChannelAccount(recipient);

        await Assert.ThrowsAsync<ArgumentException>(() => bot.Client.Conversations.SendToConversationAsync("c", message, Ct));
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task Message_OfAnotherChannel_KnowsNoSuchAddress()
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        var message = Message();
        message.ChannelId = "webchat";

        await bot.Client.Conversations.SendToConversationAsync("c", message, Ct);

        Assert.Equal("/teams/v3/conversations/c/activities", channel.Received.Single().Path);
    }

    private static Activity Message() => new(ActivityTypes.Message)
    {
        ChannelId = "msteams",
        Text = "alleen voor jou",
        Recipient = new ChannelAccount("29:fatima"),
        Entities = [Mark("activityTreatment", "\"targeted\"")],
    };

    private static Entity Mark(string type, string treatment) => new(type) { Properties = new() { ["treatment"] = JsonElement.Parse(treatment) } };
}
