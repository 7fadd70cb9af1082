using System.Globalization;
using Regie.Alignment.Conditions;

namespace Regie.Alignment.Sheets;

/// <summary>A condition in words.</summary>
internal static class ConditionWords
{
    public static string Of(Condition condition, TextLanguage language) => condition switch
    {
        AnswerCondition answer => Of(answer, language),
        FactCondition fact => Of(fact, language),
        NotCondition not => $"{In(new("niet", "not"), language)} ({Of(not.Parts[0], language)})",
        AllCondition => Join(condition, new(" en ", " and "), language),
        _ => Join(condition, new(" of ", " or "), language),
    };

    private static string Join(Condition condition, LocalizedText between, TextLanguage language) =>
        string.Join(In(between, language), condition.Parts.Select(part => part.Parts.Count > 1 ? $"({Of(part, language)})" : Of(part, language)));

    private static string Of(AnswerCondition condition, TextLanguage language)
    {
        var values = string.Join(", ", condition.Values.Select(value => condition.Question.FindOption(value)!.Label.In(language)));
        var test = condition.Test switch
        {
            AnswerTest.Is => new LocalizedText("is", "is"),
            AnswerTest.In => new("is een van", "is one of"),
            AnswerTest.NotIn => new("is geen van", "is none of"),
            AnswerTest.AtLeast => new("is minstens", "is at least"),
            _ => new("is hoogstens", "is at most"),
        };
        return $"`{condition.Question.Id}` {In(test, language)} {values}";
    }

    private static string Of(FactCondition condition, TextLanguage language)
    {
        var bounds = new List<string>();
        if (condition.AtLeast is { } least)
            bounds.Add(In(new("minstens ", "at least "), language) + least.ToString(CultureInfo.InvariantCulture));
        if (condition.AtMost is { } most)
            bounds.Add(In(new("hoogstens ", "at most "), language) + most.ToString(CultureInfo.InvariantCulture));
        return $"`{condition.Fact}` {string.Join(In(new(" en ", " and "), language), bounds)}";
    }

    private static string In(LocalizedText text, TextLanguage language) => text.In(language);
}
