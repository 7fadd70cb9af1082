namespace Regie.LocalTeams;

/// <summary>What can be chosen when LocalTeams starts. Everything listens on 127.0.0.1 only.</summary>
public sealed record LocalTeamsOptions
{
    /// <summary>The port of the page and of the connector API; 0 takes any free port.</summary>
    public int Port { get; init; } = 5100;

    /// <summary>The port on which the bot listens; 0 takes any free port.</summary>
    public int BotPort { get; init; } = 3978;

    /// <summary>The folder that holds both SQLite files; made when it does not exist.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>The folder of the page; null: the one beside the program.</summary>
    public string? WebDirectory { get; init; }
}
