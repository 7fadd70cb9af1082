using System.Text;
using System.Text.Json.Nodes;
using Regie.Alignment;

namespace Regie.House.Tests.ModelFile;

/// <summary>What an editor says about a model file by the schema, and what the product says when it reads the file, are the same.</summary>
public sealed class ModelSchemaTests
{
    /// <summary>Words of the errors that a schema cannot find: what refers to something else in the file, and what makes no sense as a whole.</summary>
    private static readonly string[] BeyondASchema =
    [
        "the model does not have", "which is not one of its options", "There is another", "can never be", "contradict each other", "leave no room",
        "is lower than", "is for a scale, and", "which is an amount or a text", "\"actions\" of", "makes no difference",
    ];

    [Fact]
    public async Task Schema_ModelOfTheProduct_IsValid() =>
        Assert.Empty(Assert.Single(await ModelSchema.ErrorsAsync([JsonNode.Parse(AlignmentModel.OpenDefaultFile())!.ToJsonString()], TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData(EveryPart.Json)]
    [InlineData(EveryPart.Extension)]
    public async Task Schema_FileWithEveryPart_IsValidAndLoads(string file)
    {
        Assert.Empty(Assert.Single(await ModelSchema.ErrorsAsync([file], TestContext.Current.CancellationToken)));
        Assert.Empty(ErrorsOfLoading(file));
    }

    [Fact]
    public void Schema_TopicsThatAFileMayChangeInPart_AreThoseOfTheProduct()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/Regie.Alignment/regie.schema.json")))!;

        var ids = schema["$defs"]!["changedTopic"]!["if"]!["properties"]!["id"]!["enum"]!.AsArray().Select(id => (string)id!);

        Assert.Equal(AlignmentModel.Default.Topics.Select(topic => topic.Id), ids);
    }

    [Theory]
    [InlineData(EveryPart.Json, 1, 2000)]
    [InlineData(EveryPart.Extension, 3, 400)] // The whole model of the product is read for each.
    public async Task Schema_FileChangedInOnePlace_SaysWhatLoadingSays(string file, int every, int fewest)
    {
        var edits = ModelEdits.Of(file).Where((_, number) => number % every == 0).ToArray();

        var bySchema = await ModelSchema.ErrorsAsync(edits.Select(edit => edit.Json), TestContext.Current.CancellationToken);

        var offenders = edits.Zip(bySchema, (edit, errors) => Disagreement(edit.What, errors, ErrorsOfLoading(edit.Json))).OfType<string>();
        Assert.True(edits.Length > fewest);
        Offenders.None(offenders);
    }

    private static string? Disagreement(string what, string[] bySchema, ModelError[] byLoading)
    {
        var left = byLoading.FirstOrDefault(error => !Array.Exists(BeyondASchema, words => error.Problem.Contains(words, StringComparison.Ordinal)));
        return (bySchema.Length, byLoading.Length) switch
        {
            ( > 0, 0) => $"{what}: is loaded, but the schema says {bySchema[0]}",
            (0, > 0) when left is not null => $"{what}: the schema is silent, but loading says {left}",
            _ => null,
        };
    }

    private static ModelError[] ErrorsOfLoading(string json)
    {
        try
        {
            AlignmentModel.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
            return [];
        }
        catch (ModelException exception)
        {
            return [.. exception.Errors];
        }
    }
}
