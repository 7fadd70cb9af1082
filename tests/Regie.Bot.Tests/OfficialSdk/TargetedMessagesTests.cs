using Microsoft.Extensions.Configuration;
using Regie.Bot.Hosting;
using Xunit;

namespace Regie.Bot.Tests.OfficialSdk;

public sealed class TargetedMessagesTests
{
    [Fact]
    public void Setting_OnTheOfficialSdk_IsRefusedInPlainWords()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Regie:TargetedMessages", "true")]).Build();

        var fault = Assert.Throws<InvalidOperationException>(() => RegieOptions.Read(configuration));

        Assert.Contains("would show the answers to everyone", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_ForOnePersonAmongOthers_CannotBeMade() =>
        Assert.Throws<NotSupportedException>(() => SdkSeam.Target(MessageFactory.Text("alleen voor jou")));
}
