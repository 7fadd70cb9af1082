using System.Text.Json;
using Regie.House.Tests.Tools;

namespace Regie.House.Tests.ModelFile;

/// <summary>The JSON Schema of model files, applied by the script in the schemas folder.</summary>
internal static class ModelSchema
{
    private const string Folder = "tests/Regie.House.Tests/schemas";
    private const string File = "src/Regie.Alignment/regie.schema.json";

    /// <summary>Per model what the schema has against it; empty when it is valid.</summary>
    public static async Task<string[][]> ErrorsAsync(IEnumerable<string> models, CancellationToken cancellationToken)
    {
        Assert.True(Directory.Exists(Repository.PathOf($"{Folder}/node_modules")), $"Run npm ci in {Folder} first; ./test.sh does.");
        var input = $"[{string.Join(',', models)}]";
        var result = await Command.RunAsync("node", [$"{Folder}/validate-model.mjs", File], input, cancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
        return JsonSerializer.Deserialize<string[][]>(result.Output)!;
    }
}
