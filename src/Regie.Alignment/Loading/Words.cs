namespace Regie.Alignment.Loading;

/// <summary>The closed sets of a model file, as written there.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, Strategy> Strategies = Of<Strategy>();
    public static readonly IReadOnlyDictionary<string, QuestionKind> Kinds = Of<QuestionKind>();
    public static readonly IReadOnlyDictionary<string, RulePair> Pairs = Of<RulePair>();
    public static readonly IReadOnlyDictionary<string, Severity> Severities = Of<Severity>();

    private static Dictionary<string, T> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);
}
