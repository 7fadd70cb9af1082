namespace Regie.Alignment;

/// <summary>One of the points on which a strategy must say something; one card.</summary>
/// <param name="Id">Stable id, such as <c>governability</c>.</param>
/// <param name="Strategy">The strategy that it belongs to.</param>
/// <param name="Title">A few words.</param>
/// <param name="Intro">One or two sentences above the questions.</param>
/// <param name="Questions">In the order in which they are asked.</param>
public sealed record Topic(string Id, Strategy Strategy, LocalizedText Title, LocalizedText Intro, IReadOnlyList<Question> Questions)
{
    /// <summary>The key under which a respondent's comment on this topic is stored; it is never judged.</summary>
    public string CommentId => Id + ".comment";
}
