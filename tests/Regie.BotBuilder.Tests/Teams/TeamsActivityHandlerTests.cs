using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Teams;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("{'type':'message','text':'hoi'}", "message hoi")]
    [InlineData("{'type':'messageUpdate'}", "messageUpdate")]
    [InlineData("{'type':'messageDelete'}", "messageDelete")]
    [InlineData("{'type':'messageReaction','reactionsAdded':[{'type':'like'}]}", "reactionsAdded like")]
    [InlineData("{'type':'messageReaction','reactionsRemoved':[{'type':'heart'}]}", "reactionsRemoved heart")]
    [InlineData("{'type':'conversationUpdate','membersAdded':[{'id':'29:a'}]}", "membersAdded 29:a")]
    [InlineData("{'type':'conversationUpdate','membersRemoved':[{'id':'29:a'}],'channelData':{'eventType':'teamMemberRemoved'}}", "membersRemoved 29:a")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'channelCreated','channel':{'name':'nieuw'},'team':{'name':'T'}}}", "channelCreated nieuw T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'channelRenamed','channel':{'name':'nieuw'},'team':{'name':'T'}}}", "channelRenamed nieuw T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'channelDeleted','channel':{'name':'oud'},'team':{'name':'T'}}}", "channelDeleted oud T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamRenamed','team':{'name':'T'}}}", "teamRenamed T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamArchived'}}", "teamArchived ")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamDeleted','team':{'name':'T'}}}", "teamDeleted T")]
    [InlineData("{'type':'installationUpdate','action':'add'}", "installed")]
    [InlineData("{'type':'installationUpdate','action':'add-upgrade'}", "installed")]
    [InlineData("{'type':'installationUpdate','action':'remove'}", "removed")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingStart'}", "event application/vnd.microsoft.meetingStart")]
    [InlineData("{'type':'typing'}", "typing")]
    [InlineData("{'type':'endOfConversation'}", "endOfConversation")]
    [InlineData("{'type':'handoff'}", "unrecognized handoff")]
    [InlineData("{'type':'invoke','name':'adaptiveCard/action','value':{'action':{'type':'Action.Execute','verb':'v','data':{'step':'s'}},'trigger':'automatic'}}", "card v s")]
    [InlineData("{'type':'invoke','name':'task/fetch','value':{'data':{},'context':{'theme':'dark'}}}", "task/fetch")]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'accept','uploadInfo':{'name':'dossier.pdf'}}}", "file dossier.pdf")]
    public async Task Activity_OfEachKind_ReachesItsHandler(string json, string expected)
    {
        var (bot, _) = await RunAsync(json);

        Assert.Equal([expected], bot.Calls);
    }

    [Theory]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'somethingNew'}}")]
    [InlineData("{'type':'conversationUpdate'}")]
    [InlineData("{'type':'conversationUpdate','channelData':5}")]
    [InlineData("{'type':'installationUpdate','action':'somethingNew'}")]
    public async Task Event_ThatIsNotKnown_IsIgnored(string json)
    {
        var (bot, _) = await RunAsync(json);

        Assert.Empty(bot.Calls);
    }

    [Theory]
    [InlineData("{'type':'invoke','name':'task/submit','value':{}}", 501)]
    [InlineData("{'type':'invoke','name':'somethingNew'}", 501)]
    [InlineData("{'type':'invoke'}", 501)]
    [InlineData("{'type':'invoke','name':'task/fetch','value':7}", 400)]
    [InlineData("{'type':'invoke','name':'task/fetch'}", 400)]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'maybe'}}", 400)]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'decline'}}", 501)]
    [InlineData("{'type':'invoke','name':'signin/verifyState','value':{}}", 501)]
    [InlineData("{'type':'invoke','name':'task/fetch','value':{}}", 200)]
    public async Task Invoke_OfEachKind_IsAnswered(string json, int status)
    {
        var (_, answer) = await RunAsync(json);

        Assert.Equal(status, answer!.Status);
    }

    private static async Task<(RecordingTeamsBot Bot, InvokeResponse? Answer)> RunAsync(string json)
    {
        var activity = JsonNode.Parse(json.Replace('\'', '"'))!.Deserialize(BotJson.TypeInfo<Activity>())!;
        activity.ChannelId = "msteams";
        activity.Conversation = new ConversationAccount(id: "c");
        activity.From = new ChannelAccount("29:fatima");
        activity.Recipient = new ChannelAccount("28:bot");
        var bot = new RecordingTeamsBot();
        InvokeResponse? answer = null;
        var turn = new TurnContext(new SilentAdapter(), activity);
        turn.OnSendActivities((_, activities, next) =>
        {
            answer = activities[0].Value as InvokeResponse;
            return next();
        });

        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        return (bot, answer);
    }
}
