namespace Regie.LocalTeams;

/// <summary>LocalTeams cannot start here; the message says why and what to do, in one sentence.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner)
{
    internal static StartException PortTaken(string who, int port, string option, Exception inner) =>
        new($"Port {port} for {who} cannot be used (is LocalTeams already running?): choose another with {option} N.", inner);

    internal static StartException DataInUse(string directory, Exception inner) =>
        new($"The data in {directory} is in use by another LocalTeams: stop that one or choose another folder with --data DIR.", inner);
}
