namespace Regie.Bot.Calendar;

/// <summary>In which years 5 May is a day off: the setting <c>Regie:LiberationDay</c>. Employers differ.</summary>
public enum LiberationDay
{
    /// <summary>Once in five years (2030, 2035, …), as most collective agreements have it.</summary>
    Lustrum,

    /// <summary>Every year.</summary>
    EveryYear,

    /// <summary>Never.</summary>
    Never,
}
