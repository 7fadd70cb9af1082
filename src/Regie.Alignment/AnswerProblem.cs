namespace Regie.Alignment;

/// <summary>Why an answer cannot be stored.</summary>
public enum AnswerProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>A required question has no answer.</summary>
    Missing,

    /// <summary>Not one of the options.</summary>
    UnknownOption,

    /// <summary>An option such as "none of these" was chosen together with another one.</summary>
    NotTogether,

    /// <summary>Not an amount.</summary>
    NotANumber,

    /// <summary>An amount below zero or above <see cref="Answers.MaxAmount"/>.</summary>
    OutOfRange,

    /// <summary>A text longer than <see cref="Answers.MaxTextLength"/>.</summary>
    TooLong,
}
