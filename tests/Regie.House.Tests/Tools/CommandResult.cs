namespace Regie.House.Tests.Tools;

/// <summary>What a command that has ended left behind.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}
