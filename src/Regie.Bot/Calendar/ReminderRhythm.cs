namespace Regie.Bot.Calendar;

/// <summary>How often those who have not answered are reminded.</summary>
public enum ReminderRhythm
{
    /// <summary>Never.</summary>
    None,

    /// <summary>1 working day before the deadline.</summary>
    Gentle,

    /// <summary>3 working days and 1 working day before the deadline.</summary>
    Normal,

    /// <summary>5, 3, 2 and 1 working days before the deadline.</summary>
    Intensive,
}
