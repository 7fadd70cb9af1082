namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>A word of a text, in lower case and without accents.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Its last character in the text.</param>
internal readonly record struct Word(string Text, int Start, int End);
