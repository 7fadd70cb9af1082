using System.Text.Json.Nodes;
using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>A step's card in the making: its inputs show what was typed, each with its error right under it.</summary>
/// <param name="step">The step.</param>
/// <param name="view">How it is to look.</param>
/// <param name="kept">What was kept of this step earlier; null: nothing.</param>
/// <param name="card">The card.</param>
internal sealed class Form(string step, StepView view, IReadOnlyDictionary<string, string>? kept, AdaptiveCard card)
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; } = card;

    /// <summary>
    /// True for a form that may be left half done: only the server says what is missing, so that no empty field holds up "back" and "later". Those
    /// send what was typed along.
    /// </summary>
    public bool MayBeLeftHalfDone { get; init; }

    private TextLanguage Language => view.Language;

    /// <summary>Adds something that is not an input.</summary>
    public Form Add(AdaptiveElement element)
    {
        Card.Body.Add(element);
        return this;
    }

    /// <summary>The sentence above the card and the step's number.</summary>
    public Form Head(string title)
    {
        if (view.Notice is { } notice)
            Add(Ui.Notice(notice.In(Language), view.Errors.Count > 0 ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning));
        Add(Ui.Hint(CardTexts.StepOf.In(Language, view.Number, view.Count)));
        return Add(Ui.Heading(title));
    }

    /// <summary>What an input is to show: what was just typed, else what was kept, else this.</summary>
    public string Value(string input, string otherwise = "") =>
        view.Typed is { } typed
            ? typed.GetValueOrDefault(input, "")
            : kept?.GetValueOrDefault(input) ?? otherwise;

    /// <summary>Adds a text field.</summary>
    public Form Text(string input, LocalizedText label, int most, bool lines = false, bool required = false, string otherwise = "", LocalizedText? hint = null) =>
        Input(new AdaptiveTextInput
        {
            Id = input,
            Value = Value(input, otherwise),
            MaxLength = most,
            IsMultiline = lines,
            Placeholder = hint?.In(Language) ?? "",
        }, label, required);

    /// <summary>Adds a choice of one, or of several.</summary>
    public Form Choice(
        string input,
        LocalizedText label,
        IEnumerable<AdaptiveChoice> choices,
        bool several = false,
        bool expanded = false,
        bool required = false,
        string otherwise = "",
        LocalizedText? hint = null) =>
        Input(new AdaptiveChoiceSetInput
        {
            Id = input,
            Value = Value(input, otherwise),
            Choices = [.. choices],
            IsMultiSelect = several,
            Style = expanded ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            Placeholder = expanded ? null : hint?.In(Language),
            Wrap = true,
        }, label, required);

    /// <summary>Adds any input, with its label and its error.</summary>
    public Form Input(AdaptiveInput input, LocalizedText label, bool required = false)
    {
        input.Label = required ? label.In(Language) : CardTexts.Optional.In(Language, label.In(Language));
        if (required && !MayBeLeftHalfDone)
        {
            input.IsRequired = true;
            input.ErrorMessage = CardTexts.Required.In(Language);
        }

        return Bare(input);
    }

    /// <summary>Adds an input as it is, with its error: a box to tick, whose title says it all, or one that another input can stand in for.</summary>
    public Form Bare(AdaptiveInput input)
    {
        Add(input);
        if (input.Id is { } id && view.Errors.TryGetValue(id, out var error))
            Add(Ui.Error(id, error.In(Language)));
        return this;
    }

    /// <summary>Adds a line under the last input.</summary>
    public Form Hint(LocalizedText text) => Add(Ui.Hint(text.In(Language)));

    /// <summary>Adds the dialog's buttons.</summary>
    public AdaptiveCard Buttons(LocalizedText next, bool skip = false, bool cancel = false)
    {
        var data = Ui.DialogData(view.Dialog, step);
        Button(next, DialogVerbs.Next, data, inputs: true, primary: true);
        if (view.Number > 1)
            Button(CardTexts.Back, DialogVerbs.Back, data, inputs: true);
        if (skip)
            Button(CardTexts.Skip, DialogVerbs.Skip, data);
        Button(CardTexts.Pause, DialogVerbs.Pause, data, inputs: true);
        if (cancel)
            Button(CardTexts.Cancel, DialogVerbs.Cancel, data);
        return Card;
    }

    private void Button(LocalizedText title, string verb, JsonObject data, bool inputs = false, bool primary = false) =>
        Card.Actions.Add(Ui.Button(title.In(Language), verb, data, inputs, primary));
}
