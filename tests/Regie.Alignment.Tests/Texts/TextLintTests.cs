using System.Text.RegularExpressions;
using Regie.Alignment.Conditions;
using Regie.Alignment.Repairs;

namespace Regie.Alignment.Tests.Texts;

/// <summary>Every text of the model that comes with the product, in both languages.</summary>
public partial class TextLintTests
{
    private const int MaxWordsPerSentence = 20;
    private const double MaxMeanWordsPerSentence = 12;

    private static readonly AlignmentModel Model = AlignmentModel.Default;

    /// <summary>Words that people outside the town hall do not use, with what to write instead.</summary>
    private static readonly Dictionary<string, string> Jargon = new()
    {
        ["governance"] = "besturing",
        ["stakeholder"] = "betrokkene",
        ["implement"] = "invoeren",
        ["faciliteren"] = "helpen",
        ["borgen"] = "zorgen dat",
        ["geborgd"] = "zorgen dat",
        ["draagvlak"] = "steun",
        ["synergie"] = "voordeel van samen",
        ["integraal"] = "samen",
        ["ten aanzien van"] = "over",
        ["met betrekking tot"] = "over",
        ["ten behoeve van"] = "voor",
        ["dient te"] = "moet",
        ["dienen te"] = "moeten",
        ["middels"] = "met",
        ["conform"] = "volgens",
        ["derhalve"] = "dus",
        ["teneinde"] = "om",
        ["alsmede"] = "en",
        ["businesscase"] = "berekening",
        ["stip op de horizon"] = "eindbeeld",
        ["uitrollen"] = "invoeren",
        ["commitment"] = "toezegging",
        ["scope"] = "wat erbij hoort",
        ["match"] = "past",
        ["baseline"] = "nulmeting",
    };

    public static TheoryData<string, string, string, int> Texts { get; } = [.. AllTexts().Select(text => (text.Where, text.Text.Nl, text.Text.En, text.MaxLength))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_BothLanguages_AreThereAndFitOnACard(string where, string nl, string en, int maxLength)
    {
        Assert.False(string.IsNullOrWhiteSpace(nl), where);
        Assert.False(string.IsNullOrWhiteSpace(en), where);
        Assert.InRange(nl.Length, 1, maxLength);
        Assert.InRange(en.Length, 1, maxLength);
        Assert.Equal(nl.Trim(), nl);
        Assert.Equal(en.Trim(), en);
        Assert.Equal(nl.EndsWith('?'), en.EndsWith('?'));
        Assert.Equal(nl.EndsWith('.'), en.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Dutch_Sentences_AreShortAndPlain(string where, string nl, string en, int maxLength)
    {
        Assert.All(Sentences(nl), sentence => Assert.True(Words(sentence) <= MaxWordsPerSentence, $"{where}: {Words(sentence)} words in “{sentence}”"));
        Assert.All(Jargon, word => Assert.False(nl.Contains(word.Key, StringComparison.OrdinalIgnoreCase), $"{where}: “{word.Key}” is jargon, write “{word.Value}”"));
        Assert.DoesNotMatch(MarkdownOrHtml(), nl + en);
        Assert.True(maxLength > 0);
    }

    [Fact]
    public void Dutch_SentencesOnAverage_AreShort() =>
        Assert.InRange(AllTexts().SelectMany(text => Sentences(text.Text.Nl)).Average(Words), 1, MaxMeanWordsPerSentence);

    [Fact]
    public void Model_Questions_AskAndHelp() =>
        Assert.All(Model.Questions, question =>
        {
            Assert.EndsWith("?", question.Label.Nl, StringComparison.Ordinal);
            Assert.Matches("[.?]$", question.Help.Nl);
        });

    [Fact]
    public void Model_Rules_HaveASourceAndAtLeastForty()
    {
        Assert.True(Model.Rules.Count >= 40);
        Assert.All(Model.Rules, rule => Assert.Matches("^(Source text: “|Fact: )", rule.Source));
    }

    [Fact]
    public void Model_Sources_QuoteTheSourceText() =>
        Assert.All(
            Model.Rules.SelectMany(rule => Quote().Matches(rule.Source).Select(match => match.Groups[1].Value)),
            quote => Assert.All(quote.Split(" […]"), part => Assert.Contains(part.TrimEnd('?'), SourceText.Lines, StringComparison.Ordinal)));

    /// <summary>Whatever a repair may propose from whatever clear position has words of its own.</summary>
    [Fact]
    public void Model_EveryPossibleRepair_HasWords() =>
        Assert.All(Model.JudgedQuestions.SelectMany(Proposals), proposal =>
            Assert.True(proposal.Question.Actions.ContainsKey(proposal.Action), $"{proposal.Question.Id} needs an action \"{proposal.Action}\""));

    private static IEnumerable<(Question Question, string Action)> Proposals(Question question)
    {
        var literals = Model.Rules.SelectMany(rule => new FormulaCompiler(new RegisterFacts()) is var compiler && compiler.Compile(rule.ViolatedWhen) is not null ? compiler.Literals : [])
            .Where(literal => literal.Question == question).ToArray();
        foreach (var start in question.Options.Select((_, index) => 1UL << index))
            foreach (var atom in new AtomFactory(question, Stand.Clear(start), new int[question.Options.Count], literals).Create())
                foreach (var value in atom.Values)
                    yield return (question, ActionOf(question, atom, start, value));
    }

    private static string ActionOf(Question question, Atom atom, ulong start, ulong value)
    {
        if (atom.Toggle >= 0)
            return (value == Atom.In ? "+" : "-") + question.Options[atom.Toggle].Value;
        return question.Kind == QuestionKind.Scale
            ? value > start ? "up" : "down"
            : question.Options[System.Numerics.BitOperations.TrailingZeroCount(value)].Value;
    }

    private static IEnumerable<(string Where, LocalizedText Text, int MaxLength)> AllTexts()
    {
        foreach (var role in Model.Roles)
            yield return ($"role {role.Id}", role.Name, 60);
        foreach (var topic in Model.Topics)
        {
            yield return ($"title of {topic.Id}", topic.Title, 60);
            yield return ($"intro of {topic.Id}", topic.Intro, 300);
        }
        foreach (var question in Model.Questions)
        {
            yield return ($"label of {question.Id}", question.Label, 120);
            yield return ($"help of {question.Id}", question.Help, 160);
            foreach (var option in question.Options)
                yield return ($"option {option.Value} of {question.Id}", option.Label, 80);
            foreach (var (key, action) in question.Actions)
                yield return ($"action {key} of {question.Id}", action, 120);
        }
        foreach (var rule in Model.Rules)
        {
            yield return ($"reason of {rule.Id}", rule.Reason, 200);
            yield return ($"advice of {rule.Id}", rule.Advice, 240);
        }
        foreach (var name in Enum.GetValues<Strategy>().Select(Names.Name)
            .Concat(Enum.GetValues<RulePair>().Select(Names.Name))
            .Concat(Enum.GetValues<Severity>().Select(Names.Name))
            .Concat(Enum.GetValues<RuleState>().Select(Names.Name))
            .Concat(Enum.GetValues<VerdictOutcome>().Select(Names.Name)))
            yield return ("a name", name, 60);
    }

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.?!:])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[<>*_`#\\[\\]]")]
    private static partial Regex MarkdownOrHtml();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quote();
}
