namespace Regie.Alignment.Conditions;

/// <summary>How a position is compared.</summary>
public enum AnswerTest
{
    /// <summary>The position is the option; with several choices: the option is one of them.</summary>
    Is,

    /// <summary>The position is one of the options; with several choices: at least one of them is chosen.</summary>
    In,

    /// <summary>The position is none of the options; with several choices: none of them is chosen.</summary>
    NotIn,

    /// <summary>The scale stands at this value or higher.</summary>
    AtLeast,

    /// <summary>The scale stands at this value or lower.</summary>
    AtMost,
}
