using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regie.Bot.Storage.Cosmos;

namespace Regie.House.Tests.Infra;

public sealed partial class TemplateTests(Template template) : IClassFixture<Template>
{
    [Theory]
    [InlineData("listKeys(")]
    [InlineData("listConnectionStrings(")]
    [InlineData("listCredentials(")]
    [InlineData("listChannelWithKeys(")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("AccountKey")]
    public void Template_Anywhere_HoldsNoSecret(string secret) =>
        Assert.DoesNotContain(secret, template.Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Template_AsksForNoSecret() =>
        Assert.DoesNotContain(template.ParameterTypes(), type => type.StartsWith("secure", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Bot_IsRegisteredWithTheIdentityOfTheApp()
    {
        var bot = template.Properties("Microsoft.BotService/botServices");

        Assert.Equal("UserAssignedMSI", (string?)bot["msaAppType"]);
        Assert.Contains("userAssignedIdentities", (string?)bot["msaAppMSIResourceId"], StringComparison.Ordinal);
        Assert.EndsWith(".clientId]", (string?)bot["msaAppId"], StringComparison.Ordinal);
        Assert.Equal("[format('https://{0}/api/messages', parameters('hostName'))]", (string?)bot["endpoint"]);
        Assert.True((bool?)bot["disableLocalAuth"]);
    }

    [Fact]
    public void Bot_SpeaksOnTheTeamsChannel_AndNoOther()
    {
        var channel = template.Properties("Microsoft.BotService/botServices/channels");

        Assert.Equal("MsTeamsChannel", (string?)channel["channelName"]);
        Assert.True((bool?)channel["properties"]!["isEnabled"]);
    }

    [Fact]
    public void App_TakesHttpsOnly_StaysOn_AndIsWatched()
    {
        var app = template.Properties("Microsoft.Web/sites");
        var settings = app["siteConfig"]!;

        Assert.True((bool?)app["httpsOnly"]);
        Assert.True((bool?)settings["alwaysOn"]);
        Assert.Equal("/health/ready", (string?)settings["healthCheckPath"]);
        Assert.Equal("DOTNETCORE|10.0", (string?)settings["linuxFxVersion"]);
        Assert.Equal("1.2", (string?)settings["minTlsVersion"]);
        Assert.Equal("Disabled", (string?)settings["ftpsState"]);
    }

    [Fact]
    public void App_RunsUnderItsOwnIdentity_AndHasNoPublishingPassword()
    {
        var policies = template.Resources.Where(resource => (string?)resource["type"] == "Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();

        Assert.Equal("UserAssigned", (string?)template.Single("Microsoft.Web/sites")["identity"]!["type"]);
        Assert.Equal(2, policies.Count);
        Assert.All(policies, policy => Assert.False((bool?)policy["properties"]!["allow"]));
    }

    [Fact]
    public void Cosmos_HasNoKeys()
    {
        var account = template.Properties("Microsoft.DocumentDB/databaseAccounts");

        Assert.True((bool?)account["disableLocalAuth"]);
        Assert.True((bool?)account["disableKeyBasedMetadataWriteAccess"]);
        Assert.Equal("Tls12", (string?)account["minimalTlsVersion"]);
    }

    [Fact]
    public void Cosmos_LetsTheAppUseData_AndNothingElse()
    {
        var assignment = template.Properties("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments");

        Assert.Contains("sqlRoleDefinitions", (string?)assignment["roleDefinitionId"], StringComparison.Ordinal);
        Assert.Contains("00000000-0000-0000-0000-000000000002", template.Text, StringComparison.Ordinal);
        Assert.Contains("/dbs/", (string?)assignment["scope"], StringComparison.Ordinal);
        Assert.Equal("[parameters('principalId')]", (string?)assignment["principalId"]);
    }

    [Fact]
    public void Container_IsPartitioned_Forgets_AndIndexesOnlyWhatIsAskedFor()
    {
        var container = template.Single("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers")["properties"]!["resource"]!;

        Assert.Equal("[parameters('partitionKey')]", (string?)container["partitionKey"]!["paths"]![0]);
        Assert.Contains("\"/partition\"", template.Text, StringComparison.Ordinal);
        Assert.Equal(-1, (int?)container["defaultTtl"]);
        Assert.Equal("/*", (string?)container["indexingPolicy"]!["excludedPaths"]![0]!["path"]);
        Assert.Contains("indexedPaths", (string?)container["indexingPolicy"]!["includedPaths"], StringComparison.Ordinal);
    }

    [Fact]
    public void Container_IsTheOneThatTheBotAsksFor()
    {
        var name = template.Module("documents")["name"]!["value"];
        var database = template.Module("data")["databaseName"]!["value"];

        Assert.Equal(CosmosOptions.Container, (string?)name);
        Assert.Equal(new CosmosOptions().Database, (string?)database);
    }

    [Fact]
    public void Container_Indexes_EveryPropertyThatAQueryNames()
    {
        var indexed = template.Default("indexedPaths").AsArray().Select(path => (string?)path);
        var asked = from file in Repository.Sources("src/Regie.Bot/Storage/Cosmos")
                    from line in Repository.Lines(file).Where(line => line.Contains("FROM c ", StringComparison.Ordinal))
                    from Match property in QueriedProperty().Matches(line)
                    select $"/{property.Groups[1].Value}/?";

        Assert.Equal(asked.Distinct().Order(StringComparer.Ordinal), indexed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Microsoft.OperationalInsights/workspaces", "features.disableLocalAuth")]
    [InlineData("Microsoft.Insights/components", "DisableLocalAuth")]
    public void Monitoring_TakesNoKeys(string type, string property)
    {
        JsonNode? value = template.Properties(type);
        foreach (var name in property.Split('.'))
        {
            value = value?[name];
        }

        Assert.True((bool?)value);
    }

    [GeneratedRegex(@"\bc\.(\w+)")]
    private static partial Regex QueriedProperty();
}
