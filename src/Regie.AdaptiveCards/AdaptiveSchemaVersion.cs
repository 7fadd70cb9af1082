using System.Globalization;
using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>A version of the Adaptive Cards schema.</summary>
[JsonConverter(typeof(AdaptiveSchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>, IEquatable<AdaptiveSchemaVersion>
{
    /// <summary>Version 0.0.</summary>
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>A version.</summary>
    /// <param name="major">The number before the point.</param>
    /// <param name="minor">The number after the point.</param>
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>A version.</summary>
    /// <param name="versionString">Such as <c>1.5</c>.</param>
    /// <exception cref="ArgumentException">It is null.</exception>
    /// <exception cref="AdaptiveSerializationException">It is not a version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null) throw new ArgumentException("A version is needed.", nameof(versionString));
        var parts = versionString.Split('.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts.Length > 1 ? parts[1] : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        Major = major;
        Minor = minor;
    }

    /// <summary>The number before the point.</summary>
    public int Major { get; set; }

    /// <summary>The number after the point.</summary>
    public int Minor { get; set; }

    /// <summary>Reads a version from text, such as <c>1.5</c>.</summary>
    /// <param name="versionString">The text.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => Equals(version1, version2);

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => !Equals(version1, version2);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) < 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) > 0;

    /// <summary>Whether the left one is older or the same.</summary>
    public static bool operator <=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left one is newer or the same.</summary>
    public static bool operator >=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AdaptiveSchemaVersion? other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public bool Equals(AdaptiveSchemaVersion? other) => other is not null && (Major, Minor) == (other.Major, other.Minor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdaptiveSchemaVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Compare(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);
}
