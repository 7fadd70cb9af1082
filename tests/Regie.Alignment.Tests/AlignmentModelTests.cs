namespace Regie.Alignment.Tests;

public class AlignmentModelTests
{
    [Fact]
    public void Default_TopicIds_AreTheThirteenInOrder() =>
        Assert.Equal(
            [
                "overview", "limits", "principles", "partners", "governability",
                "housing", "staff", "policy", "form",
                "ict", "socialStatute", "costs", "contactCentre",
            ],
            AlignmentModel.Default.Topics.Select(topic => topic.Id));

    [Fact]
    public void Default_EveryQuestion_IsFoundByItsId() =>
        Assert.All(AlignmentModel.Default.Questions, question => Assert.Same(question, AlignmentModel.Default.FindQuestion(question.Id)));

    [Fact]
    public void Find_ById_GivesTheOneWithThatIdOrNothing()
    {
        var model = AlignmentModel.Default;

        Assert.All(model.Topics, topic => Assert.Same(topic, model.FindTopic(topic.Id)));
        Assert.All(model.Rules, rule => Assert.Same(rule, model.FindRule(rule.Id)));
        Assert.All(model.Roles, role => Assert.Same(role, model.FindRole(role.Id)));
        Assert.Equal((null, null, null, null), (model.FindTopic("x"), model.FindQuestion("x"), model.FindRule("x"), model.FindRole("x")));
    }

    [Fact]
    public void JudgedQuestions_Default_AreThoseThatRulesReadInOrder()
    {
        var model = AlignmentModel.Default;

        Assert.Equal(model.Questions.Where(question => model.Rules.Any(rule => rule.Questions.Contains(question))), model.JudgedQuestions);
        Assert.DoesNotContain(model.JudgedQuestions, question => question.Kind == QuestionKind.Amount);
    }

    [Fact]
    public void OpenDefaultFile_IsTheModelAndOpenSchema_ItsSchema()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(AlignmentModel.OpenSchema());

        Assert.Equal("Alignment model of Regie.Bot", schema.RootElement.GetProperty("title").GetString());
        Assert.Equal(AlignmentModel.Default.Version, AlignmentModel.Load(AlignmentModel.OpenDefaultFile()).Version);
    }
}
