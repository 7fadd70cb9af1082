namespace Regie.Alignment.Tests;

public class ModelSheetTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public void Write_Default_NamesEveryTopicQuestionOptionRuleAndRole(TextLanguage language)
    {
        var sheet = ModelSheet.Write(Model, language);

        Assert.All(Model.Topics, topic => Assert.Contains($"### {topic.Title.In(language)} (`{topic.Id}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Questions, question => Assert.Contains($"**{question.Label.In(language)}** (`{question.Id}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Questions.SelectMany(question => question.Options), option => Assert.Contains($"{option.Label.In(language)} (`{option.Value}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Rules, rule => Assert.Contains(rule.Advice.In(language), sheet, StringComparison.Ordinal));
        Assert.All(Model.Roles, role => Assert.Contains($"| `{role.Id}` | {role.Name.In(language)} |", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Rule_SaysWhenItIsViolated()
    {
        var sheet = ModelSheet.Write(Model, TextLanguage.Dutch);

        Assert.Contains("`policy.scope` is Ook beleidsvoorbereiding en `limits.allowed` is geen van Beleidsvoorbereiding", sheet, StringComparison.Ordinal);
        Assert.Contains("`partners.endState` is Nee en (`staff.who` is een van Iedereen die dit werk nu doet, Alleen de gewenste bezetting of `policy.scope` is Ook beleidsvoorbereiding)", sheet, StringComparison.Ordinal);
        Assert.Contains("`daysToDeadline` hoogstens 55", sheet, StringComparison.Ordinal);
        Assert.Contains("- majority: 0.5", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TableRows_HaveAsManyCellsAsTheirHeader()
    {
        var columns = 0;
        foreach (var line in ModelSheet.Write(Model, TextLanguage.English).Split('\n'))
        {
            var bars = line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
            if (line.StartsWith("|---", StringComparison.Ordinal))
                columns = bars;
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                Assert.Equal(columns, bars);
        }
    }
}
