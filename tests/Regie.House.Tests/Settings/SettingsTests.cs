using System.Reflection;
using System.Text.RegularExpressions;

namespace Regie.House.Tests.Settings;

public sealed partial class SettingsTests
{
    // Settings of ASP.NET Core and of the Azure SDK, which their own documentation explains.
    private static readonly string[] OfThePlatform =
        ["Kestrel", "Logging", "AllowedHosts", "ApplicationInsights", "APPLICATIONINSIGHTS", "AZURE_", "WEBSITE_", "ASPNETCORE_", "DOTNET_", "URLS", "HTTP_PORTS"];

    private static readonly string Readme = Repository.Read("README.md");

    public static TheoryData<string> Promised =>
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelTokenIssuer", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope",
        "Regie:ServiceUrls", "Regie:Tenants", "Regie:Storage", "Regie:Sqlite:Path", "Cosmos:Endpoint", "Cosmos:Database",
        "Regie:ModelPath", "Regie:TimeZone", "Regie:WorkingHours", "Regie:Culture", "Regie:AllowAnonymousOnLoopback",
    ];

    [Theory]
    [MemberData(nameof(Promised))]
    public void Template_Names_EverySettingOfTheProduct(string setting) =>
        Assert.Contains(setting, SettingsTemplate.Names());

    [Fact]
    public void Template_AsItIs_SetsNothing()
    {
        using var template = SettingsTemplate.Read();

        Assert.Empty(template.RootElement.EnumerateObject());
    }

    [Fact]
    public void Template_Explains_EverySetting()
    {
        var lines = Repository.Lines(SettingsTemplate.File);
        var unexplained = lines.Index()
            .Where(line => Setting().IsMatch(line.Item) && !Explanation().IsMatch(lines[line.Index - 1]))
            .Select(line => line.Item.Trim());

        Offenders.None(unexplained);
    }

    [Fact]
    public void Readme_Lists_EverySetting() =>
        Offenders.None(SettingsTemplate.Names().Where(name => !Readme.Contains($"`{name}`", StringComparison.Ordinal)
            && !Readme.Contains($"`{name[..(name.LastIndexOf(':') + 1)]}*`", StringComparison.Ordinal)));

    [Theory]
    [InlineData("src/Regie.Bot")]
    [InlineData("src/Regie.BotBuilder")]
    public void Sources_Read_OnlySettingsOfTheTemplate(string folder)
    {
        var known = SettingsTemplate.Names();
        var unknown = from file in Repository.Sources(folder)
                      from Match match in Key().Matches(Repository.Read(file))
                      let key = match.Groups["key"].Value
                      where !known.Any(name => name == key || name.StartsWith(key + ":", StringComparison.Ordinal))
                      where !OfThePlatform.Any(start => key.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                      select $"{file} reads {key}";

        Offenders.None(unknown);
    }

    [Fact]
    public void Options_AreBound_OnlyToSettingsOfTheTemplate()
    {
        var known = SettingsTemplate.Names();
        var bound = from file in Repository.Sources("src/Regie.Bot")
                    from Match match in Bound().Matches(Repository.Read(file))
                    from property in Assembly.Load("Regie.Bot").GetTypes().Single(type => type.Name == match.Groups["type"].Value).GetProperties()
                    where property.CanWrite
                    select $"{match.Groups["section"].Value}:{property.Name}";
        var list = bound.ToList();

        Assert.Contains("Regie:Sqlite:Path", list);
        Offenders.None(list.Except(known));
    }

    [Fact]
    public void Infrastructure_Sets_OnlySettingsOfTheTemplate()
    {
        var known = SettingsTemplate.Names();
        var template = Repository.Read("infra/main.bicep");
        var block = template[template.IndexOf("settings: union(", StringComparison.Ordinal)..];
        var names = Assigned().Matches(block[..block.IndexOf("toObject(", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).ToList();

        Assert.Contains("MicrosoftAppId", names);
        Assert.All(
            names.Where(name => !OfThePlatform.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase))),
            name => Assert.Contains(name, known));
    }

    [GeneratedRegex(@"^\s*// ""[\w:]+"": ")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\s*// [^""]")]
    private static partial Regex Explanation();

    // configuration["X"], Read(configuration, "X"), GetSection("X"), GetValue<T>("X"), GetValue("X", …), GetConnectionString("X"), and any "Regie:X"
    [GeneratedRegex(@"(?:[cC]onfiguration\w*(?:\[|,\s*)|Get(?:Required)?Section\(|GetValue(?:<[\w?]+>)?\(|GetConnectionString\()\s*""(?<key>[\w:]+)""|""(?<key>(?:Regie|Cosmos):[\w:]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"AddOptions<(?<type>\w+)>\(\)\s*\.Bind\(configuration\.GetSection\(""(?<section>[\w:]+)""\)\)")]
    private static partial Regex Bound();

    [GeneratedRegex(@"^\s+(\w+): ", RegexOptions.Multiline)]
    private static partial Regex Assigned();
}
