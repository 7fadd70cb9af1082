using System.Text.Json.Nodes;

namespace Regie.House.Tests.Manifest;

public sealed class ManifestTextTests
{
    private static readonly JsonNode Manifest = JsonNode.Parse(Repository.Read("manifest/manifest.json"))!;

    private static readonly JsonObject English = JsonNode.Parse(Repository.Read("manifest/en.json"))!.AsObject();

    [Fact]
    public async Task English_AgainstMicrosoftsSchema_HasNoError() =>
        Assert.Empty(await TeamsSchema.ErrorsOfLocalisationAsync(Repository.Read("manifest/en.json"), TestContext.Current.CancellationToken));

    [Fact]
    public void Schema_OfBothFiles_IsTheOneThatTheyAreCheckedAgainst()
    {
        Assert.Equal(TeamsSchema.Version, (string?)Manifest["manifestVersion"]);
        Assert.Contains($"/v{TeamsSchema.Version}/", (string?)Manifest["$schema"], StringComparison.Ordinal);
        Assert.Contains($"/v{TeamsSchema.Version}/", (string?)English["$schema"], StringComparison.Ordinal);
    }

    [Fact]
    public void English_TranslatesEveryTextOfTheManifest_AndNothingElse()
    {
        var expected = new List<string> { "$schema", "name.short", "name.full", "description.short", "description.full" };
        var lists = Manifest["bots"]![0]!["commandLists"]!.AsArray();
        for (var list = 0; list < lists.Count; list++)
        {
            var count = lists[list]!["commands"]!.AsArray().Count;
            for (var command = 0; command < count; command++)
            {
                expected.Add($"bots[0].commandLists[{list}].commands[{command}].title");
                expected.Add($"bots[0].commandLists[{list}].commands[{command}].description");
            }
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), English.Select(text => text.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Commands_InEveryScope_ArePairsThatTheBotKnows()
    {
        var pairs = new Dictionary<string, string>
        {
            ["nieuw initiatief"] = "new initiative",
            ["mijn vragen"] = "my questions",
            ["status"] = "status",
            ["register"] = "portfolio",
            ["herinneringen"] = "reminders",
            ["taal"] = "language",
            ["help"] = "help",
            ["annuleer"] = "cancel",
            ["mijn gegevens"] = "my data",
        };
        var scopes = Manifest["bots"]![0]!["commandLists"]!.AsArray();

        Assert.Equal(["personal", "team", "groupChat"], scopes.Select(list => (string?)list!["scopes"]!.AsArray().Single()));
        for (var list = 0; list < scopes.Count; list++)
        {
            var commands = scopes[list]!["commands"]!.AsArray();
            for (var command = 0; command < commands.Count; command++)
            {
                var dutch = (string)commands[command]!["title"]!;
                Assert.Equal(pairs[dutch], (string?)English[$"bots[0].commandLists[{list}].commands[{command}].title"]);
            }
        }
    }

    [Fact]
    public void Commands_InBothLanguages_AreWordsThatTheBotUnderstands()
    {
        var understood = Repository.Sources("src/Regie.Bot").SelectMany(Repository.Lines).Where(line => line.Contains(" Words ", StringComparison.Ordinal)).ToList();
        var dutch = Manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["title"]!);
        var english = English.Where(text => text.Key.EndsWith(".title", StringComparison.Ordinal)).Select(text => (string)text.Value!);

        Offenders.None(dutch.Concat(english).Distinct().Where(word => !understood.Exists(line => line.Contains($"\"{word}\"", StringComparison.Ordinal))));
    }
}
