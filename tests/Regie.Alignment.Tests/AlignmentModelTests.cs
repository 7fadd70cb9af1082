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
}
