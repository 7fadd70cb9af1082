using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Regie.Testing.Cosmos;

/// <summary>Reads the part of Cosmos DB's SQL that this product and the SDK use: comparisons of text, IN, AND, OR, TOP and one ORDER BY.</summary>
internal sealed partial class SqlParser
{
    private readonly IReadOnlyDictionary<string, JsonNode?> _parameters;
    private readonly List<string> _tokens;
    private int _at;

    private SqlParser(string sql, IReadOnlyDictionary<string, JsonNode?> parameters)
    {
        _parameters = parameters;
        _tokens = [.. Tokens().Matches(sql).Select(match => match.Value)];
    }

    /// <summary>Reads a query.</summary>
    /// <exception cref="NotSupportedException">It uses what the gateway does not know.</exception>
    public static SqlQuery Parse(string sql, IReadOnlyDictionary<string, JsonNode?> parameters) => new SqlParser(sql, parameters).Query();

    private SqlQuery Query()
    {
        Demand("SELECT");
        var top = Accept("TOP") ? (int?)Number() : null;
        var projection = new List<string>();
        while (!Accept("FROM"))
            projection.Add(Take());
        var isForMerging = projection.Contains("orderByItems");
        if (!isForMerging && projection is not ["*"])
            throw new NotSupportedException("The gateway does not know the projection " + string.Join(' ', projection));
        Take(); // The name of the collection.
        var where = Accept("WHERE") ? Or() : null;
        string? order = null;
        if (Accept("ORDER"))
        {
            Demand("BY");
            order = Property();
            Accept("ASC");
        }
        return _at == _tokens.Count ? new SqlQuery(where, order, top, isForMerging) : throw Unknown();
    }

    private SqlCondition Or()
    {
        var left = And();
        return Accept("OR") ? new SqlCondition.Or(left, Or()) : left;
    }

    private SqlCondition And()
    {
        var left = Single();
        return Accept("AND") ? new SqlCondition.And(left, And()) : left;
    }

    private SqlCondition Single()
    {
        if (Accept("("))
        {
            var inner = Or();
            Demand(")");
            return inner;
        }
        if (Accept("true"))
            return new SqlCondition.True();
        var property = Property();
        if (!Accept("IN"))
            return new SqlCondition.Compare(property, Take(), Text());
        var values = new List<string>();
        Demand("(");
        do
            values.Add(Text());
        while (Accept(","));
        Demand(")");
        return new SqlCondition.In(property, values);
    }

    /// <summary><c>c.kind</c> or <c>c["kind"]</c>.</summary>
    private string Property()
    {
        Take(); // The name of the collection.
        if (Accept("."))
            return Take();
        Demand("[");
        var name = Literal(Take());
        Demand("]");
        return name;
    }

    private string Text()
    {
        var token = Take();
        return token[0] == '@' ? _parameters[token]!.GetValue<string>() : Literal(token);
    }

    private int Number()
    {
        var token = Take();
        return token[0] == '@' ? _parameters[token]!.GetValue<int>() : int.Parse(token, CultureInfo.InvariantCulture);
    }

    private static string Literal(string token) => token[0] switch
    {
        '"' => JsonNode.Parse(token)!.GetValue<string>(),
        '\'' => JsonNode.Parse($"\"{token[1..^1].Replace("\"", "\\\"", StringComparison.Ordinal)}\"")!.GetValue<string>(),
        _ => throw new NotSupportedException($"The gateway takes {token} for a text."),
    };

    private string Take() => _at < _tokens.Count ? _tokens[_at++] : throw Unknown();

    private bool Accept(string token)
    {
        var isNext = _at < _tokens.Count && _tokens[_at].Equals(token, StringComparison.OrdinalIgnoreCase);
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private void Demand(string token)
    {
        if (!Accept(token))
            throw Unknown();
    }

    private NotSupportedException Unknown() =>
        new(string.Create(CultureInfo.InvariantCulture, $"The gateway does not know this query (at {_at}): {string.Join(' ', _tokens)}"));

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[@\w]+|<=|>=|!=|[^\s]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tokens();
}
