using System.Text.Json;
using Regie.House.Tests.Tools;

namespace Regie.House.Tests.Manifest;

/// <summary>Microsoft's schemas of the app manifest, applied by the script in the schemas folder.</summary>
internal static class TeamsSchema
{
    public const string Version = "1.22";

    private const string Folder = "tests/Regie.House.Tests/schemas";

    public static Task<string[]> ErrorsOfManifestAsync(string json, CancellationToken cancellationToken) =>
        ErrorsAsync("MicrosoftTeams.schema.json", json, cancellationToken);

    public static Task<string[]> ErrorsOfLocalisationAsync(string json, CancellationToken cancellationToken) =>
        ErrorsAsync("MicrosoftTeams.Localization.schema.json", json, cancellationToken);

    private static async Task<string[]> ErrorsAsync(string schema, string json, CancellationToken cancellationToken)
    {
        Assert.True(Directory.Exists(Repository.PathOf($"{Folder}/node_modules")), $"Run npm ci in {Folder} first; ./test.sh does.");
        var result = await Command.RunAsync("node", [$"{Folder}/validate.mjs", $"v{Version}/{schema}"], json, cancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
        return JsonSerializer.Deserialize<string[]>(result.Output)!;
    }
}
