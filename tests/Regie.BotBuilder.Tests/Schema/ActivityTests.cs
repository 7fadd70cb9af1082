using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Teams;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Schema;

public class ActivityTests
{
    private static Activity Incoming => JsonSerializer.Deserialize(RealActivities.Message, BotJson.TypeInfo<Activity>())!;

    [Fact]
    public void CreateReply_OfAMessage_GoesBackToWhereItCameFrom()
    {
        var incoming = Incoming;
        var reply = incoming.CreateReply("hoi");

        Assert.Equal("message", reply.Type);
        Assert.Equal("hoi", reply.Text);
        Assert.Equal(incoming.Id, reply.ReplyToId);
        Assert.Equal(incoming.Recipient.Id, reply.From.Id);
        Assert.Equal(incoming.From.Id, reply.Recipient.Id);
        Assert.Equal(incoming.Conversation.Id, reply.Conversation.Id);
        Assert.Equal(incoming.ServiceUrl, reply.ServiceUrl);
        Assert.Equal("nl-NL", reply.Locale);
        Assert.Empty(reply.Attachments!);
    }

    [Fact]
    public void ConversationReference_AppliedToAnOutgoingActivity_MakesTheBotTheSender()
    {
        var reference = Incoming.GetConversationReference();
        var outgoing = new Activity("message") { Locale = "en-GB" }.ApplyConversationReference(reference);

        Assert.Equal("28:11111111-2222-3333-4444-555555555555", outgoing.From.Id);
        Assert.Equal("29:1abc", outgoing.Recipient.Id);
        Assert.Equal("1740906000123", outgoing.ReplyToId);
        Assert.Equal("en-GB", outgoing.Locale);
        Assert.Null(outgoing.Id);
    }

    [Fact]
    public void ConversationReference_AppliedToAnIncomingActivity_MakesTheBotTheRecipient()
    {
        var incoming = new Activity("message").ApplyConversationReference(Incoming.GetConversationReference(), isIncoming: true);

        Assert.Equal("29:1abc", incoming.From.Id);
        Assert.Equal("28:11111111-2222-3333-4444-555555555555", incoming.Recipient.Id);
        Assert.Equal("1740906000123", incoming.Id);
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void ConversationReference_StoredAsJson_ContinuesTheConversation()
    {
        var json = JsonSerializer.Serialize(Incoming.GetConversationReference(), BotJson.TypeInfo<ConversationReference>());
        var activity = JsonSerializer.Deserialize(json, BotJson.TypeInfo<ConversationReference>())!.GetContinuationActivity();

        Assert.Equal("event", activity.Type);
        Assert.Equal("ContinueConversation", activity.Name);
        Assert.Equal("19:abc@thread.tacv2;messageid=1740906000123", activity.Conversation.Id);
        Assert.Equal("28:11111111-2222-3333-4444-555555555555", activity.Recipient.Id);
        Assert.Equal("nl-NL", activity.Locale);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/extra", true)]
    [InlineData("messageReaction", false)]
    [InlineData("mess", false)]
    public void AsMessageActivity_OfAType_TellsMessages(string type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void ChannelData_OfTeams_ReadsAsItsType()
    {
        var activity = Incoming;

        Assert.Equal("99999999-8888-7777-6666-555555555555", activity.GetChannelData<TeamsChannelData>()!.Tenant!.Id);
        Assert.Equal("19:abc@thread.tacv2", activity.TeamsGetChannelId());
        Assert.Equal("19:team@thread.tacv2", activity.TeamsGetTeamInfo()!.Id);
        Assert.Null(activity.TeamsGetMeetingInfo());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{\"tenant\":5}")]
    public void ChannelData_OfAnotherShape_IsNotTeams(string json)
    {
        var activity = new Activity("message") { ChannelData = JsonElement.Parse(json) };

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(activity.TeamsGetTeamInfo());
        Assert.Throws<JsonException>(() => activity.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void TeamsNotifyUser_OnAnActivityWithChannelData_KeepsIt()
    {
        var activity = Incoming;
        activity.TeamsNotifyUser();

        var data = activity.GetChannelData<TeamsChannelData>()!;
        Assert.True(data.Notification!.Alert);
        Assert.Equal("19:team@thread.tacv2", data.Team!.Id);
        Assert.Equal("19:team@thread.tacv2", data.Properties!["teamsTeamId"].GetString());
    }

    [Fact]
    public void RemoveRecipientMention_InAChannel_LeavesWhatWasSaid()
    {
        var activity = Incoming;

        Assert.True(activity.MentionsRecipient());
        Assert.Equal("nieuw initiatief", activity.RemoveRecipientMention());
        Assert.Equal("nieuw initiatief", activity.Text);
    }

    [Fact]
    public void RemoveRecipientMention_WhenTheMentionHasNoText_TakesTheElementOut()
    {
        var activity = new Activity("message") { Text = "<at id=\"0\">Regie</at> help <at>Sanne</at>", Recipient = new ChannelAccount("28:bot") };
        activity.Entities = [new Mention(new ChannelAccount("28:bot", "Regie"))];

        Assert.Equal("help <at>Sanne</at>", activity.RemoveRecipientMention());
    }

    [Fact]
    public void RemoveMentionText_OfAnother_ChangesNothing()
    {
        var activity = Incoming;

        Assert.Equal(activity.Text, activity.RemoveMentionText("29:someone"));
        Assert.Null(new Activity("message").RemoveMentionText("x"));
    }

    [Fact]
    public void Mention_AddedToAMessage_IsWrittenWhole()
    {
        var message = MessageFactory.Text("<at>Sanne</at> kijk");
        message.Entities = [new Mention(new ChannelAccount("29:sanne", "Sanne"), "<at>Sanne</at>")];

        var json = JsonSerializer.SerializeToNode(message, BotJson.TypeInfo<Activity>())!;

        Assert.Equal("mention", (string?)json["entities"]![0]!["type"]);
        Assert.Equal("29:sanne", (string?)json["entities"]![0]!["mentioned"]!["id"]);
        Assert.Equal("<at>Sanne</at>", (string?)json["entities"]![0]!["text"]);
    }

    [Fact]
    public void Content_OfAnyKind_IsWritten()
    {
        var message = new Activity("message")
        {
            Attachments =
            [
                new Attachment("a", content: JsonElement.Parse("{\"x\":1}")),
                new Attachment("b", content: new JsonObject { ["x"] = 2 }),
                new Attachment("c", content: new { x = 3 }),
                new HeroCard("titel", buttons: [new CardAction(ActionTypes.OpenUrl, "open", value: "https://example.org")]).ToAttachment(),
            ],
            Value = "tekst",
            ChannelData = new TeamsChannelData { Notification = new NotificationInfo(true) },
        };

        var json = JsonSerializer.SerializeToNode(message, BotJson.TypeInfo<Activity>())!;

        Assert.Equal([1, 2, 3], json["attachments"]!.AsArray().Take(3).Select(a => (int)a!["content"]!["x"]!));
        Assert.Equal("open", (string?)json["attachments"]![3]!["content"]!["buttons"]![0]!["title"]);
        Assert.Equal("tekst", (string?)json["value"]);
        Assert.True((bool)json["channelData"]!["notification"]!["alert"]!);
    }

    [Fact]
    public void TaskModuleResponse_WithADialog_IsWrittenWhole()
    {
        var response = new TaskModuleResponse { Task = new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo { Title = "Vragen" } } };

        var json = JsonSerializer.SerializeToNode<object>(response, BotJson.Options)!;

        Assert.Equal("continue", (string?)json["task"]!["type"]);
        Assert.Equal("Vragen", (string?)json["task"]!["value"]!["title"]);
    }
}
