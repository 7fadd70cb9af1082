using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>The field in which the leader chooses a later last day.</summary>
internal static class ExtensionInput
{
    private const int UsualWorkingDays = 5;

    /// <summary>The field, with a week more filled in.</summary>
    public static AdaptiveDateInput Draw(Deadlines deadlines, DateTimeOffset now, TextLanguage language) => new()
    {
        Id = "deadline",
        Label = CampaignTexts.NewDeadline.In(language),
        Value = deadlines.WorkingDaysFrom(now, UsualWorkingDays).Iso(),
    };
}
