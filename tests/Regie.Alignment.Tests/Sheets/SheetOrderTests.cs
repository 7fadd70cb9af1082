using System.Text.RegularExpressions;

namespace Regie.Alignment.Tests.Sheets;

/// <summary>The tables of a model sheet.</summary>
public partial class SheetOrderTests
{
    [Fact]
    public void Write_RulesOfAPair_StandHeaviestFirstAndThenById()
    {
        var model = AlignmentModel.Default;
        var expected = Enum.GetValues<RulePair>().SelectMany(pair => model.Rules.Where(rule => rule.Pair == pair).OrderBy(rule => rule.Severity).ThenBy(rule => rule.Id, StringComparer.Ordinal));

        var sheet = ModelSheet.Write(model, TextLanguage.English);

        Assert.Equal(expected.Select(rule => rule.Id), RuleRow().Matches(sheet).Select(match => match.Groups[1].Value).Where(id => model.FindRule(id) is not null));
    }

    [Fact]
    public void Write_TextOfTwoLines_IsOneCell()
    {
        var json = Loading.SmallModel.Json.Replace("Te veel besturen.", "Te veel\\nbesturen.", StringComparison.Ordinal);

        Assert.Contains("| Te veel besturen. |", ModelSheet.Write(AlignmentModel.Load(ModelText.Of(json)), TextLanguage.Dutch), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
