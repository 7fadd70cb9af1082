using Regie.LocalTeams;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

try
{
    await using var app = await LocalTeamsApplication.StartAsync(CommandLine.Parse(args), (botArgs, configure) =>
    {
        var builder = WebApplication.CreateBuilder(botArgs);
        configure?.Invoke(builder);
        return builder.Build();
    });
    Console.WriteLine($"Open {app.Urls.First()} in a browser. Stop with Ctrl+C.");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (e is CommandLineException or StartException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
