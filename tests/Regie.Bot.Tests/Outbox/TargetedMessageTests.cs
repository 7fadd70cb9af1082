using Microsoft.Extensions.Configuration;
using Regie.Bot.Outbox;
using Xunit;

namespace Regie.Bot.Tests.Outbox;

public sealed class TargetedMessageTests
{
    private static readonly Place Thread = new("https://smba.trafficmanager.net/emea/", "tenant", "19:x@thread.tacv2;messageid=1", "channel", "19:team@thread.tacv2", "19:x@thread.tacv2", "28:bot");

    [Fact]
    public async Task PostForOne_MessageInAChannel_IsAddressedToThePersonAndMarked()
    {
        var adapter = new ScriptedAdapter();
        var messenger = new AdapterMessenger(adapter, new ConfigurationBuilder().Build(), TimeProvider.System);

        var sent = await messenger.PostForOneAsync(Thread, "29:joost", MessageFactory.Text("alleen voor jou"), TestContext.Current.CancellationToken);

        Assert.Equal((Thread.ConversationId, "sent"), (sent.ConversationId, sent.ActivityId));
        Assert.Equal((Thread.ConversationId, "29:joost"), (adapter.Sent!.Conversation.Id, adapter.Sent.Recipient.Id));
        var mark = Assert.Single(adapter.Sent.Entities!);
        Assert.Equal(("activityTreatment", "targeted"), (mark.Type, mark.Properties!["treatment"].GetString()));
    }

    [Fact]
    public async Task Post_MessageInAChannel_IsMarkedForNobody()
    {
        var adapter = new ScriptedAdapter();
        var messenger = new AdapterMessenger(adapter, new ConfigurationBuilder().Build(), TimeProvider.System);

        await messenger.PostAsync(Thread, MessageFactory.Text("voor iedereen"), TestContext.Current.CancellationToken);

        Assert.Null(adapter.Sent!.Entities);
    }
}
