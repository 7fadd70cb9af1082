using System.Reflection;

namespace Regie.Testing.Surface;

/// <summary>Reads the public surface of an assembly. It may be loaded for running or as metadata only.</summary>
public sealed class SurfaceReader
{
    private readonly TypeNames _names;
    private readonly MemberReader _members;

    /// <summary>Reads an assembly.</summary>
    /// <param name="official">Gives the name by which a type is compared; see <see cref="OfficialNames"/>.</param>
    public SurfaceReader(Func<string, string> official)
    {
        _names = new TypeNames(official);
        _members = new MemberReader(_names);
    }

    /// <summary>The types that other assemblies can use, in order of name.</summary>
    public IEnumerable<SurfaceType> Read(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetTypes().Where(IsSeen).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Read);
    }

    private SurfaceType Read(Type type)
    {
        var ancestors = Bases(type).Concat(type.GetInterfaces()).Where(IsSeen).ToList();
        return new SurfaceType(
            Head(type, ancestors),
            [.. _members.Read(type, withOverrides: false).OrderBy(member => member.Text, StringComparer.Ordinal)],
            [.. Bases(type).Concat(type.IsInterface ? type.GetInterfaces() : []).SelectMany(ancestor => _members.Read(ancestor, withOverrides: true)).Where(member => !member.Key.StartsWith(".ctor", StringComparison.Ordinal))],
            ancestors.Select(_names.Full).ToHashSet());
    }

    private SurfaceItem Head(Type type, List<Type> ancestors)
    {
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : type.BaseType?.FullName == "System.MulticastDelegate" ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : "class";
        var generic = type.GetGenericArguments();
        var facets = new Dictionary<string, string>
        {
            ["kind"] = kind,
            ["abstract"] = kind == "class" && type.IsAbstract ? "abstract" : "",
            ["sealed"] = kind == "class" && type.IsSealed ? "sealed" : "",
            ["constraints"] = string.Join("; ", generic.Select(_members.Constraints)),
            ["obsolete"] = type.CustomAttributes.Any(data => data.AttributeType.Name == "ObsoleteAttribute") ? "obsolete" : "",
        };
        var near = kind is "class" or "interface" or "struct" ? Near(type, ancestors).Select(TypeNames.Short).ToList() : [];
        string[] words = [facets["abstract"], facets["sealed"], kind, $"{type.Namespace}.{TypeNames.Short(type)}{(near.Count == 0 ? "" : $" : {string.Join(", ", near)}")}{string.Concat(generic.Select(MemberReader.ConstraintText))}"];
        return new SurfaceItem(_names.Full(type.IsGenericType ? type.GetGenericTypeDefinition() : type).Split('<')[0], string.Join(' ', words.Where(word => word.Length > 0)), facets);
    }

    // The base class, and the interfaces that neither it nor another interface brings.
    private static IEnumerable<Type> Near(Type type, List<Type> ancestors)
    {
        var brought = ancestors.SelectMany(ancestor => ancestor.GetInterfaces()).ToHashSet();
        return ancestors.Where(ancestor => ancestor == type.BaseType || (ancestor.IsInterface && !brought.Contains(ancestor)));
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null && ancestor.FullName is not ("System.Object" or "System.ValueType"); ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static bool IsSeen(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsSeen(type.DeclaringType!)
        : type.IsPublic;
}
