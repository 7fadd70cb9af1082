using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Json;

/// <summary>Names properties as the schema does, and leaves out what is as the schema has it by default.</summary>
internal static class SchemaContract
{
    private static readonly HashSet<string> TrueByDefault = ["isVisible", "isEnabled", "showGridLines", "firstRowAsHeaders"];

    /// <summary>Applies it to a type of this library; others are left alone.</summary>
    /// <param name="info">The type.</param>
    public static void Apply(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Assembly != typeof(SchemaContract).Assembly) return;
        foreach (var property in info.Properties)
        {
            // A property without a getter is one that [JsonIgnore] took out.
            if (property.IsExtensionData || property.Get is null) continue;
            property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            property.ShouldSerialize = Rule(property);
        }
    }

    private static Func<object, object?, bool> Rule(JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(bool))
        {
            var byDefault = TrueByDefault.Contains(property.Name);
            return (_, value) => (bool)value! != byDefault;
        }

        if (type.IsEnum) return (_, value) => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0;
        if (type == typeof(int) || type == typeof(uint)) return (_, value) => Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0;
        if (type == typeof(double)) return (_, value) => !double.IsNaN((double)value!);
        if (type == typeof(AdaptiveHeight)) return (_, value) => ((AdaptiveHeight?)value)?.ShouldSerializeAdaptiveHeight() == true;
        if (type == typeof(AdaptiveFallbackElement))
            return (_, value) => value is AdaptiveFallbackElement { Type: not AdaptiveFallbackType.None };
        if (type.IsAssignableTo(typeof(ICollection))) return (_, value) => value is ICollection { Count: > 0 };
        if (property.Name == "style" && type == typeof(string)) return (_, value) => value is string and not "default";
        return (_, value) => value is not null;
    }
}
