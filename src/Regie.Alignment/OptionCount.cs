namespace Regie.Alignment;

/// <summary>How many respondents chose an option.</summary>
/// <param name="Option">The option's value.</param>
/// <param name="Count">Respondents, 0 or more.</param>
public readonly record struct OptionCount(string Option, int Count);
