using Regie.LocalTeams.Chats;

namespace Regie.LocalTeams.Tests.Chats;

public sealed class ConversationAddressTests
{
    [Theory]
    [InlineData("19:x@thread.tacv2;messageid=5", "19:x@thread.tacv2", "5")]
    [InlineData("19:x@thread.tacv2", "19:x@thread.tacv2", null)]
    [InlineData("a:1b", "a:1b", null)]
    public void Parse_Id_FindsTheThreadAndWritesItBack(string id, string conversation, string? thread)
    {
        var address = ConversationAddress.Parse(id);

        Assert.Equal(new ConversationAddress(conversation, thread), address);
        Assert.Equal(id, address.ToString());
    }
}
