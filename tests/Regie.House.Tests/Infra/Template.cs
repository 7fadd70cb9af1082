using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regie.House.Tests.Infra;

/// <summary>What infra/main.bicep compiles to, with the resources of every module laid out in one list.</summary>
public sealed class Template : IAsyncLifetime
{
    public string Text { get; private set; } = "";

    internal IReadOnlyList<JsonObject> Resources { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var result = await Bicep.BuildAsync("infra/main.bicep", TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
        Text = result.Output;
        Resources = [.. ResourcesOf(JsonNode.Parse(Text)!.AsObject())];
    }

    /// <summary>The only resource of <paramref name="type"/>.</summary>
    internal JsonObject Single(string type) =>
        Assert.Single(Resources, resource => (string?)resource["type"] == type);

    internal JsonNode Properties(string type) => Single(type)["properties"]!;

    /// <summary>What the module with this name is given.</summary>
    internal JsonNode Module(string symbol) =>
        Find(JsonNode.Parse(Text)!, symbol).Single(node => (string?)node["type"] == "Microsoft.Resources/deployments")["properties"]!["parameters"]!;

    /// <summary>The default of a parameter of the outermost template.</summary>
    internal JsonNode Default(string parameter) => JsonNode.Parse(Text)!["parameters"]![parameter]!["defaultValue"]!;

    internal IEnumerable<string> ParameterTypes() =>
        Find(JsonNode.Parse(Text)!, "parameters").SelectMany(parameters => parameters.AsObject())
            .Select(parameter => (string?)parameter.Value!["type"]).OfType<string>();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // A template that uses symbolic names has an object of resources; an older one an array.
    private static IEnumerable<JsonObject> ResourcesOf(JsonObject template)
    {
        var resources = template["resources"] is JsonArray array ? array : template["resources"]!.AsObject().Select(pair => pair.Value);
        foreach (var resource in resources.OfType<JsonObject>().Where(resource => (bool?)resource["existing"] != true))
        {
            yield return resource;
            if (resource["properties"] is JsonObject properties && properties["template"] is JsonObject nested)
            {
                foreach (var inner in ResourcesOf(nested))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<JsonNode> Find(JsonNode node, string name) => node.GetValueKind() switch
    {
        JsonValueKind.Object => node.AsObject().Where(pair => pair.Value is not null).SelectMany(pair =>
            pair.Key == name && pair.Value!["$schema"] is null ? Find(pair.Value!, name).Prepend(pair.Value!) : Find(pair.Value!, name)),
        JsonValueKind.Array => node.AsArray().OfType<JsonNode>().SelectMany(item => Find(item, name)),
        _ => [],
    };
}
