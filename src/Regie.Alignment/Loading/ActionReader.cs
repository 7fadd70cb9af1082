namespace Regie.Alignment.Loading;

/// <summary>Reads the words for what to do to come to another position.</summary>
internal sealed class ActionReader(ErrorList errors)
{
    public IReadOnlyDictionary<string, LocalizedText> Read(SpotFields question, QuestionKind kind, IReadOnlyList<Option> options)
    {
        var actions = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (question.Spot.Find("actions") is not { } spot)
            return actions;
        var allowed = Allowed(kind, options);
        var fields = new SpotFields(spot, $"\"actions\" of {question.What}", errors).Only([.. allowed]);
        foreach (var name in spot.Properties.Keys.Where(allowed.Contains))
            actions[name] = fields.Localized(name, Lengths.Action);
        return actions;
    }

    private static HashSet<string> Allowed(QuestionKind kind, IReadOnlyList<Option> options) => kind switch
    {
        QuestionKind.Scale => ["up", "down"],
        QuestionKind.Choices => [.. options.SelectMany(option => new[] { "+" + option.Value, "-" + option.Value })],
        _ => [.. options.Select(option => option.Value)],
    };
}
