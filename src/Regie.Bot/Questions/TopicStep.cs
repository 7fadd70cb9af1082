using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.Questions;

/// <summary>The card of one topic.</summary>
internal sealed class TopicStep(Topic topic) : CardStep
{
    /// <inheritdoc/>
    public override string Id => topic.Id;

    /// <inheritdoc/>
    public override bool CanSkip => true;

    /// <inheritdoc/>
    public override Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken) =>
        Task.FromResult(TopicCard.Draw(topic, Answering.Of(turn), view));

    /// <inheritdoc/>
    public override Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        var answering = Answering.Of(turn);
        var form = TopicForm.Read(topic, submission, complete: true);
        if (form.Errors.Count == 0 && !RoleQuestion.Keep(topic, answering, submission))
            form.Refuse(RoleQuestion.Input, InitiativeErrors.ChoiceUnknown);
        if (form.Errors.Count == 0)
        {
            form.Keep(answering.Response);
            RespondentProgress.Pass(RegieTurn.Of(turn), answering, topic);
        }

        return Task.FromResult(form.Errors);
    }

    /// <inheritdoc/>
    public override Task LeaveAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        // What is sound is kept; what is not was never said to be saved.
        TopicForm.Read(topic, submission, complete: false).Keep(Answering.Of(turn).Response);
        RoleQuestion.Keep(topic, Answering.Of(turn), submission);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task SkipAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var answering = Answering.Of(turn);
        foreach (var question in topic.Questions.Where(question => question.IsJudged))
            answering.Response.Answers[question.Id] = Answers.DontKnow;
        RespondentProgress.Pass(RegieTurn.Of(turn), answering, topic);
        return Task.CompletedTask;
    }
}
