using System.Text;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>The second card: who is asked, and who is alerted.</summary>
internal sealed class PeopleStep(IRoster roster) : CardStep
{
    /// <summary>More people than this are found by Teams' own people picker, so that the card stays under its 28 KB.</summary>
    private const int MostListed = 60;

    /// <summary>What one list may take of a card of 28 KB, which has two.</summary>
    private const int MostBytes = 10_000;

    /// <summary>The JSON around a choice.</summary>
    private const int Around = 30;

    /// <summary>Everyone asked is kept in the initiative's document and invited one by one.</summary>
    public const int RespondentsMost = 250;

    private const int ManagersMost = 25;

    /// <inheritdoc/>
    public override string Id => "people";

    /// <inheritdoc/>
    public override async Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var members = await MembersAsync(turn, cancellationToken);
        var form = new Form(Id, view, draft.FormOf(Id), Ui.Card(view.Language, InitiativeTexts.PeopleTitle.In(view.Language)));
        form.Head(InitiativeTexts.PeopleTitle.In(view.Language)).Hint(InitiativeTexts.PeopleIntro);
        var respondents = Picker("respondents", form, members);
        respondents.Label = InitiativeTexts.Respondents.In(view.Language);
        form.Bare(respondents);
        form.Bare(new AdaptiveToggleInput
        {
            Id = "everyone",
            Title = InitiativeTexts.Everyone.In(view.Language),
            Value = form.Value("everyone", "false"),
            Wrap = true,
        });
        form.Input(Picker("managers", form, members), InitiativeTexts.Managers).Hint(InitiativeTexts.ManagersHint);
        return form.Buttons(CardTexts.Next, cancel: true);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var errors = new Dictionary<string, LocalizedText>();
        var members = await MembersAsync(turn, cancellationToken);
        var respondents = submission["everyone"] == "true" ? members : Chosen(submission, "respondents", members, RespondentsMost, errors);
        var managers = Chosen(submission, "managers", members, ManagersMost, errors);
        if (respondents.Count == 0)
            errors.TryAdd("respondents", InitiativeErrors.NobodyChosen);
        else if (respondents.Count > RespondentsMost)
            errors["respondents"] = InitiativeErrors.TooManyPeople.With(respondents.Count, RespondentsMost);
        if (errors.Count > 0)
            return errors;
        draft.Respondents = [.. respondents.Select(person => new Respondent(person.Id, person.Name, person.AadObjectId))];
        draft.Managers = [.. managers];
        draft.Keep(Id, submission);
        return errors;
    }

    /// <inheritdoc/>
    public override Task LeaveAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        Drafts.Of(turn).Keep(Id, submission);
        return Task.CompletedTask;
    }

    private Task<IReadOnlyList<Person>> MembersAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        roster.MembersAsync(RegieTurn.Of(turn), Drafts.Of(turn).Home?.TeamId, cancellationToken);

    private static AdaptiveChoiceSetInput Picker(string input, Form form, IReadOnlyList<Person> members)
    {
        var listed = members.Count <= MostListed && members.Sum(Bytes) <= MostBytes;
        var picker = new AdaptiveChoiceSetInput
        {
            Id = input,
            IsMultiSelect = true,
            Wrap = true,
            Style = listed ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            Value = form.Value(input),
            Choices = listed ? [.. members.Select(member => new AdaptiveChoice { Title = member.Name, Value = member.Id })] : [],
        };
        if (!listed)
            picker.DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users?scope=currentContext" };
        return picker;
    }

    /// <summary>One choice, and its id once more when it is chosen.</summary>
    private static int Bytes(Person member) => Encoding.UTF8.GetByteCount(member.Name) + (2 * member.Id.Length) + Around;

    private static IReadOnlyList<Person> Chosen(CardSubmission submission, string input, IReadOnlyList<Person> members, int most, Dictionary<string, LocalizedText> errors)
    {
        var ids = submission[input].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count > most)
        {
            errors[input] = InitiativeErrors.TooManyPeople.With(ids.Count, most);
            return [];
        }

        // A list gives Teams ids, the people picker Entra ids.
        var chosen = ids.Select(id => members.FirstOrDefault(member => member.Id == id || (member.AadObjectId is not null && member.AadObjectId == id))).ToList();
        if (chosen.Contains(null))
            errors[input] = InitiativeErrors.PersonUnknown;
        return [.. chosen.OfType<Person>().DistinctBy(person => person.Id)];
    }
}
