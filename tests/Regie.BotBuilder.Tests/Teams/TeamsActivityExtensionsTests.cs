using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Teams;

namespace Regie.BotBuilder.Tests.Teams;

public class TeamsActivityExtensionsTests
{
    [Theory]
    [InlineData(false, null, """{"alert":true,"alertInMeeting":false}""")]
    [InlineData(true, null, """{"alert":false,"alertInMeeting":true}""")]
    [InlineData(true, "https://example.org/x", """{"alert":false,"alertInMeeting":true,"externalResourceUrl":"https://example.org/x"}""")]
    public void TeamsNotifyUser_IsWrittenAsTeamsReadsIt(bool inMeeting, string? page, string expected)
    {
        var message = MessageFactory.Text("x");
        message.Importance = ActivityImportance.High;

        message.TeamsNotifyUser(inMeeting, page);

        var json = JsonSerializer.SerializeToNode(message, BotJson.TypeInfo<Activity>())!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), json["channelData"]!["notification"]), json.ToJsonString());
        Assert.Equal("high", json["importance"]!.GetValue<string>());
    }

    [Fact]
    public void TeamsNotifyUser_KeepsTheChannelDataThatIsThere()
    {
        var message = MessageFactory.Text("x");
        message.ChannelData = new JsonObject { ["team"] = new JsonObject { ["id"] = "t" }, ["own"] = 1 };

        message.TeamsNotifyUser();

        var json = JsonSerializer.SerializeToNode(message, BotJson.TypeInfo<Activity>())!["channelData"]!;
        Assert.Equal(("t", 1, true), (json["team"]!["id"]!.GetValue<string>(), json["own"]!.GetValue<int>(), json["notification"]!["alert"]!.GetValue<bool>()));
    }

    [Theory]
    [InlineData("""{"channel":{"id":"19:c"},"team":{"id":"19:t","name":"T","aadGroupId":"g"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"19:s"}}}""", "19:c", "19:t", "m", "19:s")]
    [InlineData("""{}""", null, null, null, null)]
    [InlineData("5", null, null, null, null)]
    [InlineData("""{"team":7}""", null, null, null, null)]
    public void ChannelData_OfAnyShape_GivesWhatItHas(string json, string? channelId, string? team, string? meeting, string? selected)
    {
        var activity = new Activity { ChannelData = JsonDocument.Parse(json).RootElement };

        Assert.Equal(channelId, activity.TeamsGetChannelId());
        Assert.Equal(team, activity.TeamsGetTeamInfo()?.Id);
        Assert.Equal(meeting, activity.TeamsGetMeetingInfo()?.Id);
        Assert.Equal(selected, activity.TeamsGetSelectedChannelId());
    }
}
