using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>Makes a <see cref="SchemaEnumConverter{T}"/> for every enum of this library.</summary>
internal sealed class SchemaEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsEnum && typeToConvert.Assembly == typeof(SchemaEnumConverterFactory).Assembly;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(SchemaEnumConverter<>).MakeGenericType(typeToConvert))!;
}
