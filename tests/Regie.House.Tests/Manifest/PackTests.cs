using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regie.House.Tests.Manifest;

[Collection(nameof(Package))]
public sealed class PackTests(Package package) : IClassFixture<Package>
{
    [Fact]
    public async Task Package_WithValidIds_HoldsManifestTextsAndIconsAtItsRoot()
    {
        var entries = await package.EntriesAsync([], TestContext.Current.CancellationToken);

        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(["color.png", "outline.png", "en.json"], name => Assert.Equal(File.ReadAllBytes(Repository.PathOf($"manifest/{name}")), entries[name]));
    }

    [Fact]
    public async Task Manifest_WithValidIds_NamesThemAndKeepsNoToken()
    {
        var text = await package.ManifestAsync(["--version", "2.3.4"], TestContext.Current.CancellationToken);
        using var manifest = JsonDocument.Parse(text);

        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Equal(Package.AppId, manifest.RootElement.GetProperty("id").GetString());
        Assert.Equal(Package.BotId, manifest.RootElement.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(Package.Domain, manifest.RootElement.GetProperty("validDomains")[0].GetString());
        Assert.Equal("2.3.4", manifest.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Manifest_AgainstMicrosoftsSchema_HasNoError()
    {
        var manifest = await package.ManifestAsync(["--organisation", "Gemeente \"Súdwest\" & {{co}}"], TestContext.Current.CancellationToken);

        Assert.Empty(await TeamsSchema.ErrorsOfManifestAsync(manifest, TestContext.Current.CancellationToken));
        Assert.Equal("Gemeente \"Súdwest\" & {{co}}", (string?)JsonNode.Parse(manifest)!["developer"]!["name"]);
    }

    [Fact]
    public async Task Package_MadeTwice_IsTheSameByteForByte()
    {
        await package.PackAsync(Package.Ids, TestContext.Current.CancellationToken);
        var first = await File.ReadAllBytesAsync(package.Output, TestContext.Current.CancellationToken);
        await package.PackAsync(Package.Ids, TestContext.Current.CancellationToken);

        Assert.Equal(first, await File.ReadAllBytesAsync(package.Output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--app-id", "8a5f2f0e")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--bot-id", "{5b0d8a3c-77e2-4a0f-8c5e-1f2b3c4d5e6f}")]
    [InlineData("--domain", "https://regie.gemeente.example")]
    [InlineData("--domain", "regie.gemeente.example/api")]
    [InlineData("--domain", "localhost")]
    [InlineData("--version", "1.0")]
    [InlineData("--version", "01.0.0")]
    [InlineData("--organisation", "A name that is longer than the 32 characters that Teams shows")]
    [InlineData("--website", "http://regie.gemeente.example")]
    public async Task Pack_WrongValue_NamesTheOptionAndWritesNothing(string option, string value)
    {
        string[] others = [.. Package.Ids.Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair)];

        var result = await package.PackAsync([.. others, option, value], TestContext.Current.CancellationToken);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{option} is \"{value}\": it must be ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(package.Output));
    }

    [Theory]
    [InlineData("--app-id")]
    [InlineData("--bot-id")]
    [InlineData("--domain")]
    public async Task Pack_MissingId_NamesTheOptionAndWritesNothing(string option)
    {
        string[] others = [.. Package.Ids.Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair)];

        var result = await package.PackAsync(others, TestContext.Current.CancellationToken);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{option} is missing", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(package.Output));
    }

    [Theory]
    [InlineData("--apid is not an option.", "--apid", "1")]
    [InlineData("--version has no value.", "--version")]
    [InlineData("--domain is given twice.", "--domain", "other.example")]
    public async Task Pack_WrongOptions_SaysWhatIsWrong(string expected, params string[] extra)
    {
        var result = await package.PackAsync([.. Package.Ids, .. extra], TestContext.Current.CancellationToken);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(package.Output));
    }
}
