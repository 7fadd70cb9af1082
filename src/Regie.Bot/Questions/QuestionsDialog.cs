using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Questions;

/// <summary>The dialog in which a respondent goes through the topics, one card at a time.</summary>
public sealed class QuestionsDialog : CardDialog
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "questions";

    /// <summary>The dialog over the topics of whatever model a check has.</summary>
    public QuestionsDialog()
        : base(DialogId)
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> StepIds(ITurnContext turn) => Answering.Of(turn).Model.Topics.Select(topic => topic.Id);

    /// <inheritdoc/>
    public override IReadOnlyList<CardStep> Steps(ITurnContext turn) => [.. Answering.Of(turn).Topics.Select(topic => new TopicStep(topic))];

    /// <inheritdoc/>
    public override string InstanceOf(ITurnContext turn)
    {
        var answering = Answering.Of(turn);
        return InstanceOf(answering.Initiative.Key, answering.Response.Person.Key);
    }

    /// <inheritdoc/>
    public override TextLanguage LanguageOf(ITurnContext turn) => RegieTurn.Of(turn).Language;

    /// <summary>The instance id of a person's questions in a check.</summary>
    public static string InstanceOf(InitiativeId initiative, PersonKey person) => $"{DialogId}:{initiative}:{person}";

    /// <inheritdoc/>
    protected override CardStep? Resume(ITurnContext turn)
    {
        var answering = Answering.Of(turn);
        return answering.Topics.FirstOrDefault(topic => !answering.Response.Passed.Contains(topic.Id)) is { } next ? new TopicStep(next) : null;
    }

    /// <inheritdoc/>
    protected override CardStep? After(ITurnContext turn, CardStep step) => base.After(turn, step) ?? Resume(turn);

    /// <inheritdoc/>
    protected override Task FinishAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        RespondentProgress.Finish(regie, Answering.Of(turn));
        return regie.ShowAsync(AnsweringCards.Done(Answering.Of(turn), regie.Language), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task PauseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        Answering.Of(turn).Response.Paused = true;
        return regie.ShowAsync(AnsweringCards.Paused(Answering.Of(turn), regie.Language), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task CancelAsync(ITurnContext turn, CancellationToken cancellationToken) => PauseAsync(turn, cancellationToken);
}
