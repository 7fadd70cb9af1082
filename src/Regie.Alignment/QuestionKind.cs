namespace Regie.Alignment;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>One or more of the options.</summary>
    Choices,

    /// <summary>1 to 5; the ends are labelled.</summary>
    Scale,

    /// <summary>Yes, partly or no.</summary>
    YesPartlyNo,

    /// <summary>An amount in euro. Shown, never judged.</summary>
    Amount,

    /// <summary>Free text. Shown, never judged.</summary>
    Text,
}
