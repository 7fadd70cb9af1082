using Regie.Bot.Calendar;

namespace Regie.Bot.Initiatives;

/// <summary>When the answers are due and what makes a verdict possible.</summary>
/// <param name="Deadline">The last day; it ends with the working day.</param>
/// <param name="Reminders">How often those who have not answered are reminded.</param>
/// <param name="Quorum">How many people must have answered everything before a verdict is given at the deadline; at least 1.</param>
/// <param name="Anonymous">True when names are not shown with answers.</param>
public sealed record Schedule(DateOnly Deadline, ReminderRhythm Reminders, int Quorum, bool Anonymous);
