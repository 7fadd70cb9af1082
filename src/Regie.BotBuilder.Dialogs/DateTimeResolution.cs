using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Dialogs;

/// <summary>One reading of a date. "3 March" has two: the last and the next.</summary>
public class DateTimeResolution
{
    /// <summary>The date as <c>yyyy-MM-dd</c>, with a time as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>The first date of a range; null when it is not a range.</summary>
    [JsonPropertyName("start")]
    public string? Start { get; set; }

    /// <summary>The last date of a range; null when it is not a range.</summary>
    [JsonPropertyName("end")]
    public string? End { get; set; }

    /// <summary>The date as TIMEX; what was not said is <c>X</c>, as in <c>XXXX-03-03</c>.</summary>
    [JsonPropertyName("timex")]
    public string? Timex { get; set; }
}
