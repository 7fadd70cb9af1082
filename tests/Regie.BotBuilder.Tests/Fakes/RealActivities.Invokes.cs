namespace Regie.BotBuilder.Tests.Fakes;

public static partial class RealActivities
{
    private static (string Name, string Json)[] Invokes =>
    [
        ("CardRefresh", From(InChannel, $$""" "type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"initiative.refresh","data":{"initiative":"i1"} },"trigger":"automatic"},"replyToId":"1740906000999","channelData":{ {{Team}},"source":{"name":"message"} },{{Client}} """)),
        ("CardActionWithSignIn", From(Personal, $$""" "type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"dialog.next","data":{} },"authentication":{"id":"x","connectionName":"c","token":"t"},"state":"123456","trigger":"manual"},"replyToId":"1740906000999" """)),
        ("TaskFetch", From(Personal, $$""" "type":"invoke","name":"task/fetch","value":{"data":{"data":{"type":"task/fetch","initiative":"i1"} },"context":{"theme":"dark"},"tabContext":{"tabEntityId":"t1"} },"channelData":{ {{Tenant}} },{{Client}} """)),
        ("TaskSubmit", From(Personal, $$""" "type":"invoke","name":"task/submit","value":{"data":{"initiative":"i1","reason":"past niet"},"context":{"theme":"default"} },"channelData":{ {{Tenant}} } """)),
        ("FileConsentAccepted", From(Personal, $$""" "type":"invoke","name":"fileConsent/invoke","value":{"type":"fileUpload","action":"accept","context":{"initiative":"i1"},"uploadInfo":{"contentUrl":"https://gemeente.sharepoint.example/d.csv","name":"dossier.csv","uploadUrl":"https://gemeente.sharepoint.example/upload?tempauth=x","uniqueId":"1150D938","fileType":"csv"} },"replyToId":"1740906000999" """)),
        ("FileConsentDeclined", From(Personal, """ "type":"invoke","name":"fileConsent/invoke","value":{"type":"fileUpload","action":"decline","context":{"initiative":"i1"} },"replyToId":"1740906000999" """)),
        ("CardButton", From(Group, """ "type":"invoke","value":{"initiative":"i1"},"replyToId":"1740906000999" """)),
        ("SignInVerify", From(Personal, """ "type":"invoke","name":"signin/verifyState","value":{"state":"123456"} """)),
        ("MessageFeedback", From(Personal, """ "type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"goed\"}"} },"replyToId":"1740906000999" """)),
        ("ComposeQuery", From(Group, """ "type":"invoke","name":"composeExtension/query","value":{"commandId":"find","parameters":[{"name":"q","value":"glas"}],"queryOptions":{"skip":0,"count":25} } """)),
        ("DynamicSearch", From(Personal, """ "type":"invoke","name":"application/search","value":{"queryText":"jeugd","queryOptions":{"skip":0,"top":15},"dataset":"people","data":{"legalForm":"BVO"} } """)),
    ];
}
