namespace Regie.Bot.ModelFiles;

/// <summary>A file that was named as alignment model cannot be used. The message says where and what to do, in plain sentences.</summary>
public sealed class UnusableModelException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
