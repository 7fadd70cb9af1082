namespace Regie.LocalTeams.Bot;

/// <summary>Makes a bot that has not started.</summary>
/// <param name="args">Settings, as command line arguments.</param>
/// <param name="configure">Called with the bot's builder before the bot is built.</param>
public delegate WebApplication BotFactory(string[] args, Action<WebApplicationBuilder>? configure);
