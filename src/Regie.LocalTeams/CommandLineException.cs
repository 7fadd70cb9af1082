namespace Regie.LocalTeams;

/// <summary>The program was started with arguments that it cannot use; the message says which, in one sentence.</summary>
public sealed class CommandLineException(string message) : Exception(message);
