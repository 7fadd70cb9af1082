// The bot as its own program makes it, with one thing that a program for production has no business with: a clock that a test sets. The first argument is how
// far it is ahead; every line on standard input moves it on. All other arguments are settings of the bot.
using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regie.Bot;
using Regie.LocalTeams.Clock;

var clock = new ShiftableTimeProvider(TimeProvider.System, TimeSpan.ParseExact(args[0], "c", CultureInfo.InvariantCulture));
await using var bot = BotApplication.Create(args[1..], builder =>
{
    builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
    builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
});
await bot.StartAsync();
Console.WriteLine($"Listening on {bot.Urls.First()}");
while (await Console.In.ReadLineAsync() is { } line)
    clock.Advance(TimeSpan.ParseExact(line, "c", CultureInfo.InvariantCulture));
await bot.StopAsync(); // Whoever started it is gone, or wants it to end.
