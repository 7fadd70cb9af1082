using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>A query, read.</summary>
/// <param name="Where">Its condition; null when it has none.</param>
/// <param name="OrderBy">The property that it orders by, ascending; null when it does not.</param>
/// <param name="Top">The most documents; null for all.</param>
/// <param name="IsForMerging">True for the form that the SDK makes of an ordered query, to merge the answers of several partitions.</param>
internal sealed record SqlQuery(SqlCondition? Where, string? OrderBy, int? Top, bool IsForMerging);

/// <summary>A condition on a document.</summary>
internal abstract record SqlCondition
{
    public abstract bool Holds(JsonObject item);

    /// <summary>Both.</summary>
    public sealed record And(SqlCondition Left, SqlCondition Right) : SqlCondition
    {
        public override bool Holds(JsonObject item) => Left.Holds(item) && Right.Holds(item);
    }

    /// <summary>Either.</summary>
    public sealed record Or(SqlCondition Left, SqlCondition Right) : SqlCondition
    {
        public override bool Holds(JsonObject item) => Left.Holds(item) || Right.Holds(item);
    }

    /// <summary>Always true.</summary>
    public sealed record True : SqlCondition
    {
        public override bool Holds(JsonObject item) => true;
    }

    /// <summary>A property is one of these values.</summary>
    public sealed record In(string Property, IReadOnlyList<string> Values) : SqlCondition
    {
        public override bool Holds(JsonObject item) => item[Property] is JsonValue value && Values.Contains(value.GetValue<string>(), StringComparer.Ordinal);
    }

    /// <summary>A property compared with a text. One that is not there is never equal, greater or smaller.</summary>
    public sealed record Compare(string Property, string Operator, string Value) : SqlCondition
    {
        public override bool Holds(JsonObject item)
        {
            if (item[Property] is not JsonValue value || !value.TryGetValue(out string? text))
                return false;
            var order = string.CompareOrdinal(text, Value);
            return Operator switch
            {
                "=" => order == 0,
                "<=" => order <= 0,
                "<" => order < 0,
                ">=" => order >= 0,
                ">" => order > 0,
                _ => throw new NotSupportedException($"The gateway does not know the operator {Operator}."),
            };
        }
    }
}
