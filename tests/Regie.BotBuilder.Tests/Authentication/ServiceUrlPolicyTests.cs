using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Tests.Authentication;

public class ServiceUrlPolicyTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.trafficmanager.net/emea/99999999-8888/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", true)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/emea/", false)]
    [InlineData("https://user@smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net.attacker.example/", false)]
    [InlineData("https://attacker.example/smba.trafficmanager.net/", false)]
    [InlineData("https://attacker.example#smba.trafficmanager.net", false)]
    [InlineData("https://smba.trafficmanager.net/emea/?x=1", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("emea/", false)]
    [InlineData("", false)]
    public void Default_AllowsOnlyTeams(string url, bool allowed) => Assert.Equal(allowed, new ServiceUrlPolicy([]).Allows(url));

    [Theory]
    [InlineData("http://localhost:5000/teams", true)]
    [InlineData("http://localhost:5000/teams/x/", true)]
    [InlineData("http://localhost:5000/teamsters", false)]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("http://localhost:5001/teams", false)]
    [InlineData("http://localhost:5000/teams/../admin", false)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    public void Setting_ReplacesTheDefaultAndCoversWholePathSegments(string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceUrlPolicy(["http://localhost:5000/teams/"]).Allows(url));

    [Theory]
    [InlineData("http://teams.example/")]
    [InlineData("https://user:password@teams.example/")]
    [InlineData("teams")]
    public void Setting_ThatIsNotSafe_IsRefused(string prefix) => Assert.Throws<InvalidOperationException>(() => new ServiceUrlPolicy([prefix]));
}
