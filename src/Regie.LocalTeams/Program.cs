using Regie.Bot;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage;
using Regie.LocalTeams;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

try
{
    var options = CommandLine.Parse(args);
    await using var app = await LocalTeamsApplication.StartAsync(options, BotApplication.Create);
    Console.WriteLine($"""

          Open {app.Urls.First()} in a browser.
          What is kept lies in {Path.GetFullPath(options.DataDirectory)}. Stop with Ctrl+C.

        """);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (e is CommandLineException or StartException or UnusableModelException or UnusableStoreException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
