using System.Globalization;
using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>The third card: by when, how often people are reminded, and when there are enough answers.</summary>
internal sealed class ScheduleStep(Deadlines deadlines) : CardStep
{
    private const int UsualWorkingDays = 10;
    private const int FewestForAnonymous = 3;

    /// <inheritdoc/>
    public override string Id => "schedule";

    /// <inheritdoc/>
    public override Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var language = view.Language;
        var now = RegieTurn.Of(turn).Now;
        var asked = draft.Respondents.Count;
        var form = new Form(Id, view, draft.FormOf(Id), Ui.Card(language, InitiativeTexts.ScheduleTitle.In(language)));
        form.Head(InitiativeTexts.ScheduleTitle.In(language));
        form.Input(
            new AdaptiveDateInput
            {
                Id = "deadline",
                Value = form.Value("deadline", deadlines.WorkingDaysFrom(now, UsualWorkingDays).Iso()),
                Min = deadlines.First(now).Iso(),
                Max = deadlines.Last(now).Iso(),
            },
            InitiativeTexts.Deadline,
            required: true);
        form.Choice("reminders", InitiativeTexts.Reminders, Rhythms(language), required: true, otherwise: "normal");
        form.Text("quorum", InitiativeTexts.Quorum, most: 4, required: true, otherwise: UsualQuorum(asked).ToString(CultureInfo.InvariantCulture));
        form.Bare(new AdaptiveToggleInput
        {
            Id = "anonymous",
            Title = InitiativeTexts.Anonymous.In(language),
            Value = form.Value("anonymous", "false"),
            Wrap = true,
        });
        return Task.FromResult(form.Buttons(CardTexts.Next, cancel: true));
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var errors = new Dictionary<string, LocalizedText>();
        var asked = draft.Respondents.Count;
        var deadline = deadlines.Read(submission["deadline"], RegieTurn.Of(turn).Now, out var wrong);
        if (wrong is { } problem)
            errors["deadline"] = problem;
        if (ReadRhythm(submission["reminders"]) is not { } rhythm)
        {
            rhythm = ReminderRhythm.Normal;
            errors["reminders"] = InitiativeErrors.ChoiceUnknown;
        }

        var quorum = UsualQuorum(asked);
        var typed = UserText.OneLine(submission["quorum"]);
        if (typed.Length > 0 && (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out quorum) || quorum < 1 || quorum > asked))
            errors["quorum"] = InitiativeErrors.QuorumOutOfRange.With(asked);
        var anonymous = submission["anonymous"] == "true";
        if (anonymous && asked < FewestForAnonymous)
            errors["anonymous"] = InitiativeErrors.TooFewForAnonymous;
        if (errors.Count == 0)
        {
            draft.Schedule = new Schedule(deadline, rhythm, quorum, anonymous);
            draft.Keep(Id, submission);
        }

        return Task.FromResult<IReadOnlyDictionary<string, LocalizedText>>(errors);
    }

    /// <inheritdoc/>
    public override Task LeaveAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        Drafts.Of(turn).Keep(Id, submission);
        return Task.CompletedTask;
    }

    private static int UsualQuorum(int asked) => Math.Max(1, ((asked * 2) + 2) / 3);

    private static IEnumerable<AdaptiveChoice> Rhythms(TextLanguage language) =>
    [
        new() { Value = "normal", Title = InitiativeTexts.RemindersNormal.In(language) },
        new() { Value = "gentle", Title = InitiativeTexts.RemindersGentle.In(language) },
        new() { Value = "intensive", Title = InitiativeTexts.RemindersIntensive.In(language) },
        new() { Value = "none", Title = InitiativeTexts.RemindersNone.In(language) },
    ];

    private static ReminderRhythm? ReadRhythm(string typed) => typed switch
    {
        "" or "normal" => ReminderRhythm.Normal,
        "gentle" => ReminderRhythm.Gentle,
        "intensive" => ReminderRhythm.Intensive,
        "none" => ReminderRhythm.None,
        _ => null,
    };
}
