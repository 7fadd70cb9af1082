using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>Registers when people work.</summary>
public static class CalendarServices
{
    /// <summary>Adds <see cref="WorkCalendar"/> by the settings <c>Regie:TimeZone</c>, <c>Regie:WorkingHours</c> and <c>Regie:LiberationDay</c>.</summary>
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
            Liberation(Setting(configuration, "Regie:LiberationDay")));
    }

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
