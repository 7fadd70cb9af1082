using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>One thing that a manager did about an alert.</summary>
public sealed record AlertStep(DateTimeOffset At, Person By, AlertState State)
{
    /// <summary>Who is to mend it, when this step assigned it.</summary>
    public Person? Owner { get; init; }

    /// <summary>By when, when this step assigned it.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Why it is accepted, when this step accepted it; a person's text.</summary>
    public string? Reason { get; init; }
}
