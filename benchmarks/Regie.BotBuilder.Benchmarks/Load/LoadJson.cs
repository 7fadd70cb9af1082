using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>JSON metadata of orders and results.</summary>
[JsonSerializable(typeof(LoadOrder))]
[JsonSerializable(typeof(LoadResult))]
internal sealed partial class LoadJson : JsonSerializerContext;
