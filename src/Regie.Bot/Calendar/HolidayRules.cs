namespace Regie.Bot.Calendar;

/// <summary>Which days that employers differ about are days off.</summary>
/// <param name="LiberationDay">In which years 5 May is one.</param>
/// <param name="GoodFriday">Whether Good Friday is one: the law treats it as a holiday for its terms, and most people work.</param>
public readonly record struct HolidayRules(LiberationDay LiberationDay, bool GoodFriday);
