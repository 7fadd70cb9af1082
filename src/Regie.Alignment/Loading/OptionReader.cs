namespace Regie.Alignment.Loading;

/// <summary>Reads or makes the options of a question.</summary>
internal sealed class OptionReader(ErrorList errors)
{
    private const int ScaleLength = 5;

    private static readonly Option[] YesPartlyNo =
        [new("yes", new("Ja", "Yes")), new("partly", new("Deels", "Partly")), new("no", new("Nee", "No"))];

    public IReadOnlyList<Option> Read(SpotFields question, QuestionKind kind)
    {
        if (kind is not (QuestionKind.Choice or QuestionKind.Choices))
            NotHere(question, "options", "Only choice and choices have options of their own.");
        if (kind != QuestionKind.Scale)
        {
            NotHere(question, "low", "Only a scale has labelled ends.");
            NotHere(question, "high", "Only a scale has labelled ends.");
        }
        return kind switch
        {
            QuestionKind.YesPartlyNo => YesPartlyNo,
            QuestionKind.Scale => Scale(question),
            QuestionKind.Choice or QuestionKind.Choices => Own(question),
            _ => [],
        };
    }

    private static Option[] Scale(SpotFields question)
    {
        var low = question.Localized("low", Lengths.Name);
        var high = question.Localized("high", Lengths.Name);
        return [.. Enumerable.Range(1, ScaleLength).Select(value => ScaleOption(value, low, high))];
    }

    private static Option ScaleOption(int value, LocalizedText low, LocalizedText high)
    {
        var digit = ((char)('0' + value)).ToString();
        return new(digit, value switch
        {
            1 => new($"1 – {low.Nl}", $"1 – {low.En}"),
            ScaleLength => new($"{digit} – {high.Nl}", $"{digit} – {high.En}"),
            _ => new(digit, digit),
        });
    }

    private List<Option> Own(SpotFields question)
    {
        var spots = question.List("options");
        var options = spots.Select(spot => ReadOne(question, spot)).ToList();
        if (options.Count is < 2 or > OptionSet.MaxOptions)
            errors.Add(question.Spot, $"{question.What} has {options.Count} options.", $"Give it 2 to {OptionSet.MaxOptions}.");
        Duplicates.Report(errors, spots, "value", $"option of {question.What}");
        return options;
    }

    private Option ReadOne(SpotFields question, Spot spot)
    {
        var fields = new SpotFields(spot, $"An option of {question.What}", errors).Only("value", "label", "alone");
        var value = fields.Id("value", Patterns.OptionValue(), "\"policyPreparation\" or \"2plus\"");
        if (value == Answers.DontKnow)
            errors.Add(spot, $"{question.What} has an option \"{value}\".", "\"Don't know\" is possible everywhere by itself: remove the option or give it another value.");
        return new(value, fields.Localized("label", Lengths.Option), fields.Flag("alone"));
    }

    private void NotHere(SpotFields question, string name, string why)
    {
        if (question.Spot.Find(name) is { } field)
            errors.Add(field, $"{question.What} has \"{name}\". {why}", "Remove it or change the kind.");
    }
}
