using System.Globalization;
using System.Reflection;

namespace Regie.Testing.Surface;

/// <summary>Reads what a type declares, as far as other assemblies can use it.</summary>
internal sealed class MemberReader(TypeNames names)
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    /// <param name="type">Who declares them.</param>
    /// <param name="withOverrides">Whether what overrides an inherited member is given too.</param>
    public IEnumerable<SurfaceItem> Read(Type type, bool withOverrides) =>
        type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(Constant)
        : type.BaseType?.FullName == "System.MulticastDelegate" ? [Method(type.GetMethod("Invoke")!, "Invoke")]
        : [
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field),
            .. type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsSeen(constructor)).Select(constructor => Method(constructor, ".ctor")),
            .. type.GetProperties(Declared).Where(property => IsSeen(property, withOverrides)).Select(Property),
            .. type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod) && (withOverrides || !IsOverride(e.AddMethod))).Select(Event),
            .. type.GetMethods(Declared).Where(method => IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && (withOverrides || !IsOverride(method))).Select(method => Method(method, method.Name)),
        ];

    private static bool IsSeen(PropertyInfo property, bool withOverrides) =>
        (IsSeen(property.GetMethod) || IsSeen(property.SetMethod)) && (withOverrides || !IsOverride(property.GetMethod ?? property.SetMethod));

    private static bool IsSeen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsOverride(MethodBase? method) => method is { IsVirtual: true } && !method.Attributes.HasFlag(MethodAttributes.NewSlot);

    private static SurfaceItem Constant(FieldInfo field)
    {
        var value = Literal(field.GetRawConstantValue());
        return new SurfaceItem(field.Name, $"{field.Name} = {value}", new Dictionary<string, string> { ["value"] = value });
    }

    private SurfaceItem Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const" : field.IsStatic ? "static field" : "field";
        var facets = new Dictionary<string, string>
        {
            ["kind"] = kind,
            ["access"] = field.IsPublic ? "public" : "protected",
            ["type"] = names.Full(field.FieldType),
            ["assignment"] = field.IsInitOnly ? "readonly" : "",
            ["obsolete"] = Obsolete(field),
        };
        var text = $"{facets["access"]} {(field.IsLiteral ? "const" : field.IsStatic ? "static" : "")}{(field.IsInitOnly ? " readonly" : "")} {TypeNames.Short(field.FieldType)} {field.Name}";
        if (field.IsLiteral)
        {
            facets["value"] = Literal(field.GetRawConstantValue());
            text += $" = {facets["value"]}";
        }

        return new SurfaceItem(field.Name, text.Replace("  ", " ", StringComparison.Ordinal), facets);
    }

    private SurfaceItem Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true;
        var (get, set) = (Access(property.GetMethod), Access(property.SetMethod));
        var facets = new Dictionary<string, string>
        {
            ["kind"] = accessor.IsStatic ? "static property" : "property",
            ["type"] = names.Full(property.PropertyType),
            ["get"] = get,
            ["set"] = isInit && set.Length > 0 ? $"{set} init" : set,
            ["overriding"] = Overriding(accessor),
            ["required"] = Has(property, "RequiredMemberAttribute") ? "required" : "",
            ["obsolete"] = Obsolete(property),
        };
        var access = get == "public" || set == "public" ? "public" : "protected";
        var accessors = string.Concat(Accessor(get, "get"), Accessor(set, isInit ? "init" : "set"));
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var key = index.Length == 0 ? property.Name : $"this[{string.Join(',', index.Select(parameter => JsonTypes.Neutral(names.Full(parameter.ParameterType))))}]";
        return new SurfaceItem(key, Words(access, facets["required"], Modifiers(accessor), TypeNames.Short(property.PropertyType), $"{name} {{ {accessors}}}"), facets, accessor.IsAbstract);

        string Accessor(string of, string word) => of.Length == 0 ? "" : of == access ? $"{word}; " : $"{of} {word}; ";
    }

    private SurfaceItem Event(EventInfo e) => new(
        e.Name,
        $"{Access(e.AddMethod)} event {TypeNames.Short(e.EventHandlerType!)} {e.Name}",
        new Dictionary<string, string> { ["kind"] = "event", ["type"] = names.Full(e.EventHandlerType!), ["access"] = Access(e.AddMethod) },
        e.AddMethod!.IsAbstract);

    private SurfaceItem Method(MethodBase method, string name)
    {
        var parameters = method.GetParameters();
        var isExtension = Has(method, "ExtensionAttribute");
        var generic = method.IsGenericMethod ? method.GetGenericArguments() : [];
        var facets = new Dictionary<string, string>
        {
            ["kind"] = method.IsStatic ? "static method" : "method",
            // Nobody but a derived class can call the constructor of an abstract one, whatever its access.
            ["access"] = method is { IsConstructor: true, DeclaringType.IsAbstract: true } ? "protected" : Access(method),
            ["returns"] = method is MethodInfo info ? names.Full(info.ReturnType) : "",
            ["overriding"] = Overriding(method),
            ["parameters"] = string.Join(", ", parameters.Select(parameter => names.Full(parameter.ParameterType))),
            ["names of parameters"] = string.Join(", ", parameters.Select(parameter => $"{(Has(parameter, "ParamArrayAttribute") ? "params " : "")}{(parameter.IsOut ? "out " : "")}{parameter.Name}")),
            ["defaults"] = string.Join(", ", parameters.Where(parameter => parameter.HasDefaultValue).Select(parameter => $"{parameter.Name} = {Default(parameter)}")),
            ["constraints"] = string.Join("; ", generic.Select(Constraints)),
            ["extension"] = isExtension ? "this" : "",
            ["obsolete"] = Obsolete(method),
        };
        var key = $"{name}{(generic.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"`{generic.Length}") : "")}({string.Join(',', parameters.Select(parameter => JsonTypes.Neutral(names.Full(parameter.ParameterType))))})";
        var shown = $"{(name == ".ctor" ? method.DeclaringType!.Name.Split('`')[0] : name)}{(generic.Length > 0 ? $"<{string.Join(", ", generic.Select(TypeNames.Short))}>" : "")}";
        var text = Words(facets["access"], Modifiers(method), method is MethodInfo returning ? TypeNames.Short(returning.ReturnType) : "", $"{shown}({facets["extension"]}{(isExtension ? " " : "")}{string.Join(", ", parameters.Select(Parameter))}){string.Concat(generic.Select(ConstraintText))}");
        return new SurfaceItem(key, text, facets, method.IsAbstract);
    }

    private static string Parameter(ParameterInfo parameter) => Words(
        Has(parameter, "ParamArrayAttribute") ? "params" : "",
        parameter.IsOut ? "out" : parameter.ParameterType.IsByRef ? "ref" : "",
        TypeNames.Short(parameter.ParameterType),
        parameter.HasDefaultValue ? $"{parameter.Name} = {Default(parameter)}" : parameter.Name!);

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is { } value ? Literal(value) : parameter.ParameterType.IsValueType && parameter.ParameterType.Name != "Nullable`1" ? "default" : "null";

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public string Constraints(Type parameter)
    {
        var special = parameter.GenericParameterAttributes & GenericParameterAttributes.SpecialConstraintMask;
        return string.Join(' ', parameter.GetGenericParameterConstraints().Select(names.Full).Order(StringComparer.Ordinal).Append($"{special}").Where(text => text != "None"));
    }

    public static string ConstraintText(Type parameter)
    {
        var special = parameter.GenericParameterAttributes;
        IEnumerable<string> words =
        [
            .. special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type.FullName != "System.ValueType").Select(TypeNames.Short),
            .. (special & (GenericParameterAttributes.DefaultConstructorConstraint | GenericParameterAttributes.NotNullableValueTypeConstraint)) == GenericParameterAttributes.DefaultConstructorConstraint ? ["new()"] : Array.Empty<string>(),
        ];
        var text = string.Join(", ", words);
        return text.Length == 0 ? "" : $" where {parameter.Name} : {text}";
    }

    private static string Access(MethodBase? method) => IsSeen(method) ? method!.IsPublic ? "public" : "protected" : "";

    private static string Overriding(MethodBase method) => method.IsAbstract ? "abstract" : method is { IsVirtual: true, IsFinal: false } && method.DeclaringType is { IsSealed: false } ? "virtual" : "";

    private static string Modifiers(MethodBase method) =>
        method.IsStatic ? "static"
        : method.DeclaringType!.IsInterface ? ""
        : IsOverride(method) && !method.IsFinal ? "override"
        : Overriding(method);

    private static string Obsolete(MemberInfo member) => Has(member, "ObsoleteAttribute") ? "obsolete" : "";

    private static bool Has(MemberInfo member, string attribute) => member.CustomAttributes.Any(data => data.AttributeType.Name == attribute);

    private static bool Has(ParameterInfo parameter, string attribute) => parameter.CustomAttributes.Any(data => data.AttributeType.Name == attribute);

    private static string Words(params ReadOnlySpan<string> words) => string.Join(' ', words.ToArray().Where(word => word.Length > 0));
}
