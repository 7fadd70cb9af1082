using System.Globalization;

namespace Regie.LocalTeams;

/// <summary>Reads the program's arguments.</summary>
internal static class CommandLine
{
    public const string Help = """
        Regie.Bot in LocalTeams: a stand-in for Microsoft Teams on this machine.

          --port N       the page's port (5100)
          --bot-port N   the bot's port (3978)
          --data DIR     where chats and answers are kept (data)
          --web DIR      serve the page from this folder while working on it
          --help         this text
        """;

    /// <exception cref="CommandLineException">An argument is unknown or its value does not fit.</exception>
    public static LocalTeamsOptions Parse(IReadOnlyList<string> args)
    {
        var options = new LocalTeamsOptions();
        for (var i = 0; i < args.Count; i += 2)
        {
            var name = args[i];
            options = name switch
            {
                "--port" => options with { Port = Port(name, Value(args, i)) },
                "--bot-port" => options with { BotPort = Port(name, Value(args, i)) },
                "--data" => options with { DataDirectory = Value(args, i) },
                "--web" => options with { WebDirectory = Value(args, i) },
                _ => throw new CommandLineException($"Unknown option {name}. Start with --help to see what there is."),
            };
        }

        return options.Port != 0 && options.Port == options.BotPort
            ? throw new CommandLineException("The page and the bot need two different ports: choose with --port and --bot-port.")
            : options;
    }

    private static string Value(IReadOnlyList<string> args, int i) =>
        i + 1 < args.Count && args[i + 1].Length > 0
            ? args[i + 1]
            : throw new CommandLineException($"{args[i]} needs a value.");

    private static int Port(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw new CommandLineException($"{name} needs a port number from 0 to 65535, not '{value}'.");
}
