using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Storage;

namespace Regie.Bot.ModelFiles;

/// <summary>The model that a check was opened with. It stays with the check, whatever the municipality or a new version of the bot changes later.</summary>
public sealed class ModelCopy : IDocument<ModelCopy>
{
    /// <summary>The id of this document within the partition of the check.</summary>
    public const string DocumentId = "model";

    /// <inheritdoc/>
    public static string Kind => "model";

    /// <inheritdoc/>
    public static JsonTypeInfo<ModelCopy> Json => ModelJson.Default.ModelCopy;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>Which file it is.</summary>
    public required string ModelId { get; init; }

    /// <summary>The file, as gzip: about a fifth of its size.</summary>
    public required byte[] File { get; init; }

    /// <summary>The model of the product that the file extends, as gzip; null when it stands by itself.</summary>
    public byte[]? Shipped { get; init; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<ModelCopy>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<ModelCopy>.Id => DocumentId;

    /// <summary>The copy of a model for a check.</summary>
    public static ModelCopy Of(InitiativeId initiative, ModelSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ModelCopy { Initiative = initiative, ModelId = source.Id, File = Pack(source.File), Shipped = source.Shipped is { } shipped ? Pack(shipped) : null };
    }

    /// <summary>The model.</summary>
    /// <exception cref="ModelException">This version of the bot cannot use it.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public AlignmentModel Read()
    {
        using var file = Unpack(File);
        if (Shipped is null)
            return AlignmentModel.Load(file);
        using var shipped = Unpack(Shipped);
        return AlignmentModel.Load(file, shipped);
    }

    private static byte[] Pack(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(file);
        return packed.ToArray();
    }

    private static GZipStream Unpack(byte[] packed) => new(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
}
