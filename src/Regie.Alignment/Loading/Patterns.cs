using System.Text.RegularExpressions;

namespace Regie.Alignment.Loading;

/// <summary>How ids are written.</summary>
internal static partial class Patterns
{
    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]{0,39}\z", RegexOptions.CultureInvariant)]
    public static partial Regex CamelCase();

    [GeneratedRegex(@"^[a-zA-Z0-9][a-zA-Z0-9+-]{0,39}\z", RegexOptions.CultureInvariant)]
    public static partial Regex OptionValue();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    public static partial Regex KebabCase();
}
