using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Questions;

/// <summary>What was filled in on a topic's card.</summary>
internal sealed class TopicForm
{
    private readonly Topic _topic;
    private readonly Dictionary<string, string?> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _errors = new(StringComparer.Ordinal);
    private string? _comment;

    private TopicForm(Topic topic) => _topic = topic;

    /// <summary>What is wrong, by input id.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Errors => _errors;

    /// <summary>Reads a card.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="submission">What was filled in.</param>
    /// <param name="complete">True when every question with options must have an answer ("weet ik niet" is one).</param>
    public static TopicForm Read(Topic topic, CardSubmission submission, bool complete)
    {
        var form = new TopicForm(topic);
        // Some clients send no fields when a card is left: what was kept stays.
        if (!complete && !submission.Values.Keys.Any(input => input == topic.CommentId || topic.Questions.Any(question => question.Id == input)))
            return form;
        foreach (var question in topic.Questions)
            form.Read(question, submission[question.Id], complete);
        var comment = UserText.Clean(submission[topic.CommentId]);
        if (comment.Length > Answers.MaxTextLength)
            form._errors[topic.CommentId] = CardTexts.TooLong.With(comment.Length, Answers.MaxTextLength);
        else
            form._comment = comment;
        return form;
    }

    /// <summary>Adds something that is wrong beside the questions.</summary>
    public void Refuse(string input, LocalizedText error) => _errors[input] = error;

    /// <summary>Puts what is sound in the response.</summary>
    public void Keep(Response response)
    {
        foreach (var (question, answer) in _answers)
        {
            if (answer is null)
                response.Answers.Remove(question);
            else
                response.Answers[question] = answer;
        }

        if (_comment is { Length: > 0 })
            response.Comments[_topic.Id] = _comment;
        else if (_comment is not null)
            response.Comments.Remove(_topic.Id);
    }

    private void Read(Question question, string typed, bool complete)
    {
        var raw = question.Kind == QuestionKind.Text ? UserText.Clean(typed) : typed;
        var result = AnswerCheck.Check(question, raw);
        if (result.IsValid && result.Value is null && question.IsJudged)
        {
            if (complete)
                _errors[question.Id] = QuestionTexts.ErrorMissing;
        }
        else if (result.IsValid)
        {
            _answers[question.Id] = result.Value;
        }
        else
        {
            _errors[question.Id] = Say(question, raw, result.Problem);
        }
    }

    private static LocalizedText Say(Question question, string raw, AnswerProblem problem) => problem switch
    {
        AnswerProblem.Missing => QuestionTexts.ErrorMissing,
        AnswerProblem.NotTogether => QuestionTexts.ErrorNotTogether,
        AnswerProblem.NotANumber => QuestionTexts.ErrorNotANumber,
        AnswerProblem.OutOfRange => QuestionTexts.ErrorOutOfRange,
        AnswerProblem.TooLong => CardTexts.TooLong.With(raw.Length, Answers.MaxTextLength),
        _ => question.Kind == QuestionKind.Choices && raw.Split(',').Contains(Answers.DontKnow)
            ? QuestionTexts.ErrorNotTogether
            : QuestionTexts.ErrorUnknownOption,
    };
}
