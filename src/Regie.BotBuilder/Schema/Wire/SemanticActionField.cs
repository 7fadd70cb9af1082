using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>The semantic action of an activity; see <see cref="SemanticActionConverter"/>.</summary>
internal sealed class SemanticActionField() : WireField<Activity>("semanticAction")
{
    private static readonly SemanticActionConverter Converter = new();

    public override void Read(ref WireReader reader, Activity owner) => owner.SemanticAction = Parse(reader.WholeToKeep());

    public override void Write(Utf8JsonWriter writer, Activity owner)
    {
        if (owner.SemanticAction is { } action)
        {
            writer.WritePropertyName(Written);
            Converter.Write(writer, action, BotJson.Options);
        }
    }

    private static SemanticAction? Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = BotJson.MaxWrittenDepth });
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : Converter.Read(ref reader, typeof(SemanticAction), BotJson.Options);
    }
}
