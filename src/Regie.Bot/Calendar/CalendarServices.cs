using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>Registers when people work.</summary>
public static class CalendarServices
{
    /// <summary>
    /// Adds <see cref="WorkCalendar"/> by the settings <c>Regie:TimeZone</c>, <c>Regie:WorkingDays</c>, <c>Regie:WorkingHours</c>, <c>Regie:LiberationDay</c>,
    /// <c>Regie:GoodFriday</c> and <c>Regie:ClosedDays</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting cannot be read; the message says which and what to write.</exception>
    public static IServiceCollection AddRegieCalendar(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(Read(configuration));

    /// <summary>The calendar by the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be read; the message says which and what to write.</exception>
    public static WorkCalendar Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var zone = Setting(configuration, "Regie:TimeZone") ?? "Europe/Amsterdam";
        return new WorkCalendar(
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
                ?? throw new InvalidOperationException($"Regie:TimeZone is '{zone}'. Write a name of the IANA time zone database, for example 'Europe/Amsterdam'."),
            Setting(configuration, "Regie:WorkingHours") is { } hours ? WorkingHours.Parse(hours) : WorkingHours.Default,
            Setting(configuration, "Regie:WorkingDays") is { } week ? WorkingWeek.Parse(week) : WorkingWeek.Default,
            new HolidayRules(Liberation(Setting(configuration, "Regie:LiberationDay")), GoodFriday(Setting(configuration, "Regie:GoodFriday"))),
            ClosedDays.Parse(List(configuration.GetSection("Regie:ClosedDays"))));
    }

    /// <summary>The items of a section, or one value with several between semicolons.</summary>
    private static IEnumerable<string> List(IConfigurationSection section) => section.GetChildren().Select(item => item.Value ?? "")
        .Concat((section.Value ?? "").Split(';'))
        .Select(item => item.Trim())
        .Where(item => item.Length > 0);

    private static bool GoodFriday(string? text) => text is not null
        && (bool.TryParse(text, out var off) ? off : throw new InvalidOperationException($"Regie:GoodFriday is '{text}'. Write 'true' when it is a day off, else 'false'."));

    private static LiberationDay Liberation(string? text) => text?.ToUpperInvariant() switch
    {
        null or "LUSTRUM" => LiberationDay.Lustrum,
        "EVERYYEAR" => LiberationDay.EveryYear,
        "NEVER" => LiberationDay.Never,
        _ => throw new InvalidOperationException($"Regie:LiberationDay is '{text}'. Write 'everyYear', 'lustrum' or 'never'."),
    };

    private static string? Setting(IConfiguration configuration, string name) =>
        configuration[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
