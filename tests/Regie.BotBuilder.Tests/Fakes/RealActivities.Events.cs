namespace Regie.BotBuilder.Tests.Fakes;

public static partial class RealActivities
{
    private static (string Name, string Json)[] Events =>
    [
        ("MembersAddedToGroup", From(Group, $$""" "type":"conversationUpdate","membersAdded":[{"id":"29:2sanne","aadObjectId":"0a0a"},{"id":"28:11111111-2222-3333-4444-555555555555"}],"channelData":{ {{Tenant}} } """)),
        ("MembersRemoved", From(InChannel, $$""" "type":"conversationUpdate","membersRemoved":[{"id":"29:2sanne","aadObjectId":"0a0a","tenantId":"99999999-8888-7777-6666-555555555555"}],"channelData":{"eventType":"teamMemberRemoved",{{Team}} } """)),
        ("ChannelCreated", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"channel":{"id":"19:new@thread.tacv2","name":"Jeugdzorg","type":"standard"},"eventType":"channelCreated",{{Team}} } """)),
        ("ChannelRenamed", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"channel":{"id":"19:new@thread.tacv2","name":"Jeugd & gezin"},"eventType":"channelRenamed",{{Team}} } """)),
        ("ChannelDeleted", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"channel":{"id":"19:new@thread.tacv2","name":"Jeugd & gezin"},"eventType":"channelDeleted",{{Team}} } """)),
        ("ChannelRestored", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"channel":{"id":"19:new@thread.tacv2","name":"Jeugd & gezin"},"eventType":"channelRestored",{{Team}} } """)),
        ("TeamRenamed", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"eventType":"teamRenamed",{{Team}} } """)),
        ("TeamArchived", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"eventType":"teamArchived",{{Team}} } """)),
        ("TeamUnarchived", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"eventType":"teamUnarchived",{{Team}} } """)),
        ("TeamDeleted", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"eventType":"teamDeleted",{{Team}} } """)),
        ("TeamRestored", From(InChannel, $$""" "type":"conversationUpdate","channelData":{"eventType":"teamRestored",{{Team}} } """)),
        ("TopicChanged", From(Group, $$""" "type":"conversationUpdate","topicName":"Verkenning glasvezel","channelData":{ {{Tenant}} } """)),
        ("Installed", From(InChannel, $$""" "type":"installationUpdate","action":"add","channelData":{"settings":{"selectedChannel":{"id":"19:abc@thread.tacv2"} },"source":{"name":"message"},{{Team}} } """)),
        ("Uninstalled", From(Personal, $$""" "type":"installationUpdate","action":"remove","channelData":{ {{Tenant}},"source":{"name":"message"} },"locale":"nl-NL" """)),
        ("ReadReceipt", From(Personal, $$""" "type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1740906000999"},"channelData":{ {{Tenant}} } """)),
        ("MeetingStarted", From(Group, $$""" "type":"event","name":"application/vnd.microsoft.meetingStart","value":{"MeetingType":"Scheduled","Title":"Overleg","Id":"MCMxOT","JoinUrl":"https://teams.microsoft.com/l/meetup-join/19%3a","StartTime":"2026-03-02T09:00:00.3870591Z"},"channelData":{ {{Tenant}},"meeting":{"id":"MCMxOT"} } """)),
        ("MeetingJoined", From(Group, $$""" "type":"event","name":"application/vnd.microsoft.meetingParticipantJoin","value":{"members":[{"user":{"id":"29:1fatima","name":"Fatima","aadObjectId":"0b0b","tenantId":"99999999-8888-7777-6666-555555555555","userRole":"user"},"meeting":{"inMeeting":true,"role":"Organizer"} } ] },"channelData":{ {{Tenant}},"meeting":{"id":"MCMxOT"} } """)),
        ("UnknownEvent", From(Personal, $$""" "type":"event","name":"application/vnd.microsoft.somethingNew","value":{"steps":[1,2.50,{"deep":[null,true]}]},"valueType":"x/y","relatesTo":{"activityId":"1","channelId":"msteams","conversation":{"id":"a:1"},"serviceUrl":"https://smba.trafficmanager.net/emea/"} """)),
        ("UnknownType", From(Personal, $$""" "type":"somethingNew","somethingNew":{"a":{"b":{"c":[]} } } """)),
        ("EndOfConversation", From(Personal, $$""" "type":"endOfConversation","code":"completedSuccessfully","text":"" """)),
        ("Command", From(Personal, $$""" "type":"command","name":"application/x-regie.probe","value":{"commandId":"7","data":{"a":1} } """)),
    ];
}
