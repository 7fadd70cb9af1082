using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

/// <summary>A small document.</summary>
internal sealed class Note : IDocument<Note>
{
    public static string Kind => "note";

    public static JsonTypeInfo<Note> Json => NoteJson.Default.Note;

    public required string Partition { get; init; }

    public required string Id { get; init; }

    public string? Text { get; set; }

    string? IDocument<Note>.Owner => "ans";

    public static Note Of(string id, string text) => new() { Partition = "p", Id = id, Text = text };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
