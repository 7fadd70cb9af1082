using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>What a manager can do about an alert. Once something was done, the forms are folded away behind one button.</summary>
internal sealed class AlertForms(AlertCase alert, AlertLook look, Deadlines deadlines)
{
    private const string Fold = "alert.forms";

    /// <summary>What the list of people may take of the card.</summary>
    private int MostOwnerBytes => look.IsTight ? 3_000 : 8_000;

    /// <summary>What is shown again of a reason that is too long; a card cannot hold more.</summary>
    private int MostTypedBytes => look.IsTight ? 6_000 : 11_000;

    private TextLanguage Language => look.Language;

    public void AddTo(AdaptiveCard card)
    {
        var done = alert.Alert.State is AlertState.Assigned or AlertState.Accepted;
        card.Body.Add(new AdaptiveContainer { Id = Fold, Items = [.. Forms()], IsVisible = !done || look.Errors.Count > 0 });
        if (done)
        {
            card.Actions.Add(new AdaptiveToggleVisibilityAction
            {
                Title = AlertTexts.Otherwise.In(Language),
                TargetElements = [new AdaptiveTargetElement(Fold)],
            });
        }
        else
        {
            card.Actions.Add(Button(AlertTexts.AcknowledgeButton, AlertVerbs.Acknowledge, inputs: false));
        }
    }

    private IEnumerable<AdaptiveElement> Forms()
    {
        yield return Form(AlertTexts.AssignTitle, [.. Owner(), .. Due()], Button(AlertTexts.AssignButton, AlertVerbs.Assign, inputs: true));
        if (alert.Topics.Count > 0)
        {
            var topics = alert.Topics.Select(topic => alert.Model.FindTopic(topic)!.Title.In(Language)).ToList();
            var hint = Ui.Hint(AlertTexts.ReconsiderHint.In(Language, Joined(topics, Language)));
            yield return Form(AlertTexts.ReconsiderTitle, [hint], Button(AlertTexts.ReconsiderButton, AlertVerbs.Reconsider, inputs: false));
        }

        yield return Form(AlertTexts.AcceptTitle, Reason(), Button(AlertTexts.AcceptButton, AlertVerbs.Accept, inputs: true));
    }

    /// <summary>"A, B en C".</summary>
    public static string Joined(IReadOnlyList<string> words, TextLanguage language) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + AlertTexts.And.In(language) + words[^1];

    private AdaptiveContainer Form(LocalizedText title, IEnumerable<AdaptiveElement> inputs, AdaptiveAction button) => new()
    {
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
        Items = [Ui.Subheading(title.In(Language)), .. inputs, new AdaptiveActionSet { Actions = [button] }],
    };

    private IEnumerable<AdaptiveElement> Owner()
    {
        var people = AlertOwners.Of(alert.Initiative);
        var bytes = 0;
        var listed = people.TakeWhile(person => (bytes += Bytes(person)) <= MostOwnerBytes).ToList();
        yield return new AdaptiveChoiceSetInput
        {
            Id = AlertInputs.Owner,
            Label = AlertTexts.Owner.In(Language),
            Placeholder = AlertTexts.OwnerHint.In(Language),
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. listed.Select(person => new AdaptiveChoice { Title = AlertStory.Name(person), Value = person.Id })],
            Value = look.Typed is null ? alert.Alert.ActionOwner?.Id ?? "" : look.Value(AlertInputs.Owner),
        };
        if (listed.Count < people.Count)
            yield return Ui.Hint(AlertTexts.OwnersCut.In(Language));
        if (Error(AlertInputs.Owner) is { } error)
            yield return error;
    }

    private IEnumerable<AdaptiveElement> Due()
    {
        yield return new AdaptiveDateInput
        {
            Id = AlertInputs.Due,
            Label = AlertTexts.Due.In(Language),
            Min = Text(deadlines.First(look.Now)),
            Max = Text(deadlines.Last(look.Now)),
            Value = look.Typed is null ? (alert.Alert.ActionDue is { } due ? Text(due) : "") : look.Value(AlertInputs.Due),
        };
        if (Error(AlertInputs.Due) is { } error)
            yield return error;
    }

    private IEnumerable<AdaptiveElement> Reason()
    {
        yield return new AdaptiveTextInput
        {
            Id = AlertInputs.Reason,
            Label = AlertTexts.Reason.In(Language),
            Placeholder = AlertTexts.ReasonHint.In(Language),
            IsMultiline = true,
            MaxLength = AlertInputs.ReasonMost,
            Value = Fitting(look.Value(AlertInputs.Reason)),
        };
        if (Error(AlertInputs.Reason) is { } error)
            yield return error;
    }

    private AdaptiveTextBlock? Error(string input) =>
        look.Errors.TryGetValue(input, out var error) ? Ui.Error(input, error.In(Language)) : null;

    private AdaptiveExecuteAction Button(LocalizedText title, string verb, bool inputs) =>
        Ui.Button(title.In(Language), verb, AlertCard.Data(alert), inputs);

    private static int Bytes(Person person) => Bytes(AlertStory.Name(person)) + Bytes(person.Id) + """{"title":"","value":""},""".Length;

    private static int Bytes(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length;

    /// <summary>As much of a text as may stand in the card.</summary>
    private string Fitting(string typed)
    {
        var text = UserText.Shorten(UserText.Clean(typed), MostTypedBytes);
        while (Bytes(text) > MostTypedBytes)
            text = UserText.Shorten(text, text.Length * 3 / 4);
        return text;
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
