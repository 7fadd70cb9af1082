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
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'channelRestored','channel':{'id':'19:x@thread.tacv2','name':'oud','type':'standard'},'team':{'id':'19:t@thread.tacv2','name':'T','aadGroupId':'g'},'tenant':{'id':'t'}}}", "channelRestored oud T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamRestored','team':{'id':'19:t@thread.tacv2','name':'T'},'tenant':{'id':'t'}}}", "teamRestored T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamUnarchived','team':{'id':'19:t@thread.tacv2','name':'T'},'tenant':{'id':'t'}}}", "teamUnarchived T")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamHardDeleted','team':{'id':'19:t@thread.tacv2','name':'T'},'tenant':{'id':'t'}}}", "teamHardDeleted T")]
    [InlineData("{'type':'messageUpdate','id':'1740906000123','text':'anders','channelData':{'eventType':'editMessage','tenant':{'id':'t'}}}", "edited anders")]
    [InlineData("{'type':'messageUpdate','id':'1740906000123','text':'x','channelData':{'eventType':'undeleteMessage','tenant':{'id':'t'}}}", "undeleted")]
    [InlineData("{'type':'messageDelete','id':'1740906000123','channelData':{'eventType':'softDeleteMessage','tenant':{'id':'t'}}}", "softDeleted")]
    [InlineData("{'type':'messageUpdate','channelData':{'eventType':'somethingNew'}}", "messageUpdate")]
    [InlineData("{'type':'messageDelete','channelData':'text'}", "messageDelete")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.readReceipt','value':{'lastReadMessageId':'1740906000124'}}", "read True")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.readReceipt','value':{'lastReadMessageId':'f:x'}}", "read False")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.readReceipt','value':'x'}", "event application/vnd.microsoft.readReceipt")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingStart','value':{'MeetingType':'Scheduled','Title':'Overleg','Id':'MCMx','JoinUrl':'https://teams.microsoft.com/l/meetup-join/x','StartTime':'2026-03-02T09:00:12Z'}}", "meetingStart Overleg 09:00")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingEnd','value':{'MeetingType':'Scheduled','Title':'Overleg','Id':'MCMx','JoinUrl':'https://teams.microsoft.com/l/meetup-join/x','EndTime':'2026-03-02T10:01:12Z'}}", "meetingEnd Scheduled 10:01")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantJoin','value':{'members':[{'user':{'id':'29:f','name':'Fatima','userRole':'user'},'meeting':{'inMeeting':true,'role':'Organizer'}},{'user':{'id':'29:j','name':'Joost'},'meeting':{'inMeeting':true,'role':'Attendee'}}]}}", "joined Fatima Organizer True, Joost Attendee True")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantLeave','value':{'members':[{'user':{'id':'29:f','name':'Fatima'},'meeting':{'inMeeting':false,'role':'Presenter'}}]}}", "left Fatima Presenter False")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantJoin','value':{}}", "joined ")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantJoin','value':{'members':null}}", "joined ")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantJoin','value':{'members':[{}]}}", "joined   ")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantLeave','value':{'members':[{'meeting':{'inMeeting':'nee'}}]}}", "event application/vnd.microsoft.meetingParticipantLeave")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantLeave','value':{'members':'everyone'}}", "event application/vnd.microsoft.meetingParticipantLeave")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingParticipantJoin'}", "event application/vnd.microsoft.meetingParticipantJoin")]
    [InlineData("{'type':'event','name':'application/vnd.microsoft.meetingEnd','value':{'EndTime':'soon'}}", "event application/vnd.microsoft.meetingEnd")]
    [InlineData("{'type':'message','text':'Ja','value':{'answer':'yes'},'channelData':{'source':{'name':'message'}}}", "message Ja")]
    [InlineData("{'type':'invoke','name':'task/submit','value':{'data':{'answer':'ja'},'context':{'theme':'default'}}}", "task/submit ja")]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'type':'fileUpload','action':'decline','context':{'filename':'dossier.pdf'}}}", "file declined")]
    [InlineData("{'type':'invoke','name':'signin/verifyState','value':{'state':'123456'}}", "verifyState")]
    [InlineData("{'type':'invoke','value':{'answer':'ja'}}", "cardAction")]
    [InlineData("{'type':'installationUpdate','action':'remove-upgrade'}", "removed")]
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
    [InlineData("{'type':'invoke','name':'somethingNew'}", 501)]
    [InlineData("{'type':'invoke'}", 200)]
    [InlineData("{'type':'invoke','name':'task/submit','value':[]}", 400)]
    [InlineData("{'type':'invoke','name':'task/fetch','value':7}", 400)]
    [InlineData("{'type':'invoke','name':'task/fetch'}", 400)]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'maybe'}}", 400)]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'decline'}}", 200)]
    [InlineData("{'type':'invoke','name':'signin/verifyState','value':{}}", 200)]
    [InlineData("{'type':'invoke','name':'task/fetch','value':{}}", 200)]
    public async Task Invoke_OfEachKind_IsAnswered(string json, int status)
    {
        var (_, answer) = await RunAsync(json);

        Assert.Equal(status, answer!.Status);
    }

    [Theory]
    [InlineData("{'type':'invoke','name':'task/fetch','value':{}}")]
    [InlineData("{'type':'invoke','name':'task/submit','value':{}}")]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'accept'}}")]
    [InlineData("{'type':'invoke','name':'fileConsent/invoke','value':{'action':'decline'}}")]
    [InlineData("{'type':'invoke','name':'signin/verifyState','value':{}}")]
    [InlineData("{'type':'invoke','name':'adaptiveCard/action','value':{'action':{'type':'Action.Execute','verb':'v'}}}")]
    [InlineData("{'type':'invoke'}")]
    public async Task Invoke_ThatTheBotDoesNotHandle_IsAnsweredWithNotImplemented(string json)
    {
        var answer = await AnswerAsync(json, new Regie.BotBuilder.Teams.TeamsActivityHandler());

        Assert.Equal(501, answer!.Status);
    }

    private static async Task<(RecordingTeamsBot Bot, InvokeResponse? Answer)> RunAsync(string json)
    {
        var bot = new RecordingTeamsBot();
        return (bot, await AnswerAsync(json, bot));
    }

    private static async Task<InvokeResponse?> AnswerAsync(string json, Regie.BotBuilder.Teams.TeamsActivityHandler bot)
    {
        var activity = JsonNode.Parse(json.Replace('\'', '"'))!.Deserialize(BotJson.TypeInfo<Activity>())!;
        activity.ChannelId = "msteams";
        activity.Conversation = new ConversationAccount(id: "c");
        activity.From = new ChannelAccount("29:fatima");
        activity.Recipient = new ChannelAccount("28:bot");
        InvokeResponse? answer = null;
        var turn = new TurnContext(new SilentAdapter(), activity);
        turn.OnSendActivities((_, activities, next) =>
        {
            answer = activities[0].Value as InvokeResponse;
            return next();
        });

        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        return answer;
    }
}
