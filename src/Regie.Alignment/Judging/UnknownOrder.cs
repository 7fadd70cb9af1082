namespace Regie.Alignment.Judging;

/// <summary>By question, then by value, by code point: the same on every machine.</summary>
internal sealed class UnknownOrder : IComparer<(string Question, string Value)>
{
    public static readonly UnknownOrder Instance = new();

    public int Compare((string Question, string Value) x, (string Question, string Value) y)
    {
        var byQuestion = string.CompareOrdinal(x.Question, y.Question);
        return byQuestion != 0 ? byQuestion : string.CompareOrdinal(x.Value, y.Value);
    }
}
