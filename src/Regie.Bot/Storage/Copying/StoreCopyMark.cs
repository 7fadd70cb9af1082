using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Regie.Bot.Storage.Copying;

/// <summary>Stands in a store that another is copied into: until it is finished, no bot may use it.</summary>
internal sealed class StoreCopyMark : IDocument<StoreCopyMark>
{
    /// <summary>The id of this document.</summary>
    public const string DocumentId = "copy";

    /// <inheritdoc/>
    public static string Kind => "store.copy";

    /// <inheritdoc/>
    public static JsonTypeInfo<StoreCopyMark> Json => StoreCopyJson.Default.StoreCopyMark;

    /// <summary>From where: <see cref="StoreAddress"/>.</summary>
    public required string Source { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When everything was there and had been compared; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    [JsonIgnore]
    string IDocument<StoreCopyMark>.Partition => StoreItself.Partition;

    [JsonIgnore]
    string IDocument<StoreCopyMark>.Id => DocumentId;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoreCopyMark))]
internal sealed partial class StoreCopyJson : JsonSerializerContext;
