using System.Text.Json.Nodes;

namespace Regie.House.Tests.Manifest;

/// <summary>That the schema check can fail: every mistake below is one that Teams refuses.</summary>
[Collection(nameof(Package))]
public sealed class BrokenManifestTests(Package package) : IClassFixture<Package>
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "/ must have required property 'id'", "no id" },
        { "/manifestVersion must be equal to constant", "another version" },
        { "/bots/0/botId must match pattern", "no GUID" },
        { "/bots/0/scopes/0 must be equal to one of the allowed values", "an unknown scope" },
        { "/bots/0/commandLists/0/commands must NOT have more than 10 items", "eleven commands" },
        { "/description/short must NOT have more than 80 characters", "a long description" },
        { "/ must NOT have additional properties", "a misspelt property" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Manifest_WithAMistake_IsReported(string expected, string mistake)
    {
        var manifest = JsonNode.Parse(await package.ManifestAsync([], TestContext.Current.CancellationToken))!.AsObject();
        Make(mistake, manifest);

        var errors = await TeamsSchema.ErrorsOfManifestAsync(manifest.ToJsonString(), TestContext.Current.CancellationToken);

        Assert.Contains(errors, error => error.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Localisation_OfACommandThatCannotBe_IsReported()
    {
        const string Broken = """{ "name.short": "", "bots[0].commandLists[3].commands[0].title": "x" }""";

        var errors = await TeamsSchema.ErrorsOfLocalisationAsync(Broken, TestContext.Current.CancellationToken);

        Assert.Contains(errors, error => error.Contains("commandLists[3]", StringComparison.Ordinal));
    }

    private static void Make(string mistake, JsonObject manifest)
    {
        var bot = manifest["bots"]![0]!;
        switch (mistake)
        {
            case "no id":
                manifest.Remove("id");
                break;
            case "another version":
                manifest["manifestVersion"] = "1.5";
                break;
            case "no GUID":
                bot["botId"] = "regie";
                break;
            case "an unknown scope":
                bot["scopes"]![0] = "everyone";
                break;
            case "eleven commands":
                var commands = bot["commandLists"]![0]!["commands"]!.AsArray();
                while (commands.Count < 11)
                {
                    commands.Add(new JsonObject { ["title"] = "x", ["description"] = "x" });
                }

                break;
            case "a long description":
                manifest["description"]!["short"] = new string('x', 81);
                break;
            case "a misspelt property":
                manifest["validDomain"] = new JsonArray("x.example");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mistake), mistake, "Not a mistake that this test makes.");
        }
    }
}
