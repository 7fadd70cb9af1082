using System.Globalization;

namespace Regie.Testing.Surface;

/// <summary>Names of types: short as C# writes them, and full for comparing.</summary>
/// <param name="official">Gives the name by which a type is compared.</param>
internal sealed class TypeNames(Func<string, string> official)
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.Void"] = "void",
        ["System.Object"] = "object",
        ["System.String"] = "string",
        ["System.Boolean"] = "bool",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Double"] = "double",
        ["System.Single"] = "float",
        ["System.Decimal"] = "decimal",
        ["System.Byte"] = "byte",
        ["System.Char"] = "char",
    };

    /// <summary>The name with its namespace. A type parameter is named by its position: what it is called, nobody can tell.</summary>
    public string Full(Type type)
    {
        if (type.IsGenericParameter)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{(type.DeclaringMethod is null ? "!" : "!!")}{type.GenericParameterPosition}");
        }

        if (type.HasElementType)
        {
            return $"{Full(type.GetElementType()!)}{(type.IsArray ? "[]" : "&")}";
        }

        var name = official(Definition(type).FullName!);
        return type.IsGenericType ? $"{name}<{string.Join(',', type.GetGenericArguments().Select(Full))}>" : name;
    }

    /// <summary>The name as C# writes it, without namespace.</summary>
    public static string Short(Type type)
    {
        if (type.HasElementType)
        {
            return $"{Short(type.GetElementType()!)}{(type.IsArray ? "[]" : "")}";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type is { IsGenericType: true, IsGenericTypeDefinition: false } && Definition(type).FullName == "System.Nullable`1")
        {
            return $"{Short(type.GetGenericArguments()[0])}?";
        }

        var name = Keywords.GetValueOrDefault(type.FullName ?? "", type.Name.Split('`')[0]);
        if (type.IsNested)
        {
            name = $"{Short(type.DeclaringType!)}.{name}";
        }

        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Short))}>" : name;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
