namespace Regie.Alignment;

/// <summary>
/// What one respondent answered. Values are stored as <see cref="AnswerCheck"/> gives them; <see cref="Alignment.Answers.DontKnow"/>
/// is an answer too.
/// </summary>
/// <param name="Respondent">Who; only told apart, never shown.</param>
/// <param name="Role">The id of the role from which they answer, or null.</param>
/// <param name="Answers">Question id to answer. Keys <c>&lt;topic&gt;.comment</c> are comments and are not judged.</param>
public sealed record ResponseSheet(string Respondent, string? Role, IReadOnlyDictionary<string, string> Answers);
