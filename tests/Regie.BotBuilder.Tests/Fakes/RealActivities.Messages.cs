namespace Regie.BotBuilder.Tests.Fakes;

public static partial class RealActivities
{
    private static (string Name, string Json)[] Messages =>
    [
        ("PersonalMessage", From(Personal, $$""" "type":"message","text":"mijn vragen","textFormat":"plain","localTimestamp":"2026-03-02T10:00:00.123+01:00","channelData":{ {{Tenant}} },{{Client}} """)),
        ("GroupMessageWithTwoMentions", From(Group, $$""" "type":"message","text":"<at>Regie</at> status voor <at>Sanne de Wit</at>","textFormat":"plain","channelData":{ {{Tenant}} },"locale":"nl-NL","entities":[{"mentioned":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Regie"},"text":"<at>Regie</at>","type":"mention"},{"mentioned":{"id":"29:2sanne","name":"Sanne de Wit"},"text":"<at>Sanne de Wit</at>","type":"mention"}] """)),
        ("ChannelMessageWithTagMention", From(InChannel, $$""" "type":"message","text":"<at>Regie</at> help","entities":[{"mentioned":{"id":"MTpk","name":"Juristen","type":"tag"},"text":"<at>Juristen</at>","type":"mention"}],"channelData":{"teamsChannelId":"19:abc@thread.tacv2","teamsTeamId":"19:team@thread.tacv2","channel":{"id":"19:abc@thread.tacv2","type":"standard"},{{Team}} } """)),
        ("MessageWithFile", From(Personal, $$""" "type":"message","text":"","attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","contentUrl":"https://gemeente.sharepoint.example/dossier.pdf","name":"dossier.pdf","content":{"downloadUrl":"https://gemeente.sharepoint.example/download?x=1&y=%20","uniqueId":"1150D938-8870-4044-9F2C-5BBDEBA70C9D","fileType":"pdf","etag":"\"{1150D938},1\""} },{"contentType":"text/html","content":"<p>hierbij</p>"}],"channelData":{ {{Tenant}} },{{Client}} """)),
        ("CardSubmit", From(Personal, $$""" "type":"message","value":{"verb":"dialog.next","dialog":"d1","step":"subject","name":"Glasvezel","contribution":25000.50,"partners":"29:a,29:b"},"replyToId":"1740906000999","channelData":{ {{Tenant}},"source":{"name":"message"},"legacy":{"replyToId":"1:1xyz"} },{{Client}} """)),
        ("QuotedMessage", From(Personal, $$""" "type":"message","text":"akkoord 👍🏽","attachments":[{"contentType":"text/html","content":"<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"1740906000001\"><strong itemprop=\"mri\" itemid=\"28:x\">Regie</strong><p itemprop=\"preview\">Klopt dit?</p></blockquote><p>akkoord</p>"}],"channelData":{ {{Tenant}} } """)),
        ("MessageEdited", From(InChannel, $$""" "type":"messageUpdate","text":"<at>Regie</at> nieuw initiatief Glasvezel","channelData":{"eventType":"editMessage",{{Team}} },{{Client}} """)),
        ("MessageDeleted", From(InChannel, $$""" "type":"messageDelete","channelData":{"eventType":"softDeleteMessage",{{Team}} } """)),
        ("MessageRestored", From(InChannel, $$""" "type":"messageUpdate","text":"toch wel","channelData":{"eventType":"undeleteMessage",{{Team}} } """)),
        ("ReactionAdded", From(Group, $$""" "type":"messageReaction","reactionsAdded":[{"type":"like"},{"type":"1f44d_thumbsup-tone3"}],"replyToId":"1740906000111","channelData":{ {{Tenant}},"legacy":{"replyToId":"1:1xyz"} } """)),
        ("ReactionRemoved", From(InChannel, $$""" "type":"messageReaction","reactionsRemoved":[{"type":"heart"}],"replyToId":"1740906000111","channelData":{ {{Team}} } """)),
        ("Typing", From(Personal, $$""" "type":"typing","channelData":{ {{Tenant}} } """)),
    ];
}
