using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>One thing that a manager did about an alert.</summary>
public sealed record AlertStep(DateTimeOffset At, Person By, AlertState State);
