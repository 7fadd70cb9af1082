using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Questions;

/// <summary>
/// The optional question from which role somebody answers. It stands on the first card of a round, and only serves to show where roles look
/// differently at an initiative.
/// </summary>
internal static class RoleQuestion
{
    /// <summary>The id of the field.</summary>
    public const string Input = "role";

    /// <summary>True for the card on which it stands.</summary>
    public static bool IsOn(Topic topic, Answering answering) => answering.Topics[0].Id == topic.Id && answering.Model.Roles.Count > 0;

    /// <summary>Adds the field.</summary>
    public static void Add(Form form, Answering answering, TextLanguage language)
    {
        var roles = answering.Model.Roles.Select(role => new AdaptiveChoice { Title = role.Name.In(language), Value = role.Id });
        form.Choice(Input, QuestionTexts.Role, roles, hint: InitiativeTexts.Choose)
            .Hint(answering.Initiative.Schedule?.Anonymous == true ? QuestionTexts.RoleHintAnonymous : QuestionTexts.RoleHint);
    }

    /// <summary>Keeps what was chosen; a client that sends no field leaves it as it was.</summary>
    /// <returns>False when it is no role of the model; then nothing changed.</returns>
    public static bool Keep(Topic topic, Answering answering, CardSubmission submission)
    {
        if (!IsOn(topic, answering) || !submission.Values.ContainsKey(Input))
            return true;
        var chosen = submission[Input].Trim();
        if (chosen.Length > 0 && answering.Model.FindRole(chosen) is null)
            return false;
        answering.Response.Role = chosen.Length > 0 ? chosen : null;
        return true;
    }
}
