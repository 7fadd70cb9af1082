using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.People;

namespace Regie.Bot.Initiatives;

/// <summary>The cards around the initiative dialog.</summary>
internal static class DraftCards
{
    /// <summary>The verb that opens the dialog.</summary>
    public const string BeginVerb = "initiative.begin";

    /// <summary>The card that everyone may see, with which the one who asked opens the dialog in place.</summary>
    public static AdaptiveCard Begin(InitiativeId draft, Person starter, TextLanguage language)
    {
        var card = Ui.Card(language, InitiativeTexts.BeginTitle.In(language));
        card.Body.Add(Ui.Heading(InitiativeTexts.BeginTitle.In(language)));
        card.Body.Add(Ui.Said(InitiativeTexts.BeginBody.In(language, starter.Name)));
        card.Body.Add(Ui.Hint(InitiativeTexts.BeginHint.In(language)));
        card.Actions.Add(Ui.Button(InitiativeTexts.BeginButton.In(language), BeginVerb, BeginData(draft, starter), primary: true));
        return card;
    }

    /// <summary>The check has started.</summary>
    public static AdaptiveCard Started(Initiative initiative, TextLanguage language)
    {
        var card = Ui.Card(language, InitiativeTexts.Started.In(language));
        card.Body.Add(Ui.Heading(InitiativeTexts.Started.In(language)));
        if (initiative.Subject is { } subject)
            card.Body.Add(Ui.Said(subject.Name, weight: AdaptiveTextWeight.Bolder));
        if (initiative.Schedule is { } schedule)
            card.Body.Add(Ui.Line(InitiativeTexts.StartedBody.In(language, initiative.Respondents.Count, schedule.Deadline.LongDate(language))));
        return card;
    }

    /// <summary>The draft is kept for later.</summary>
    public static AdaptiveCard Kept(Initiative draft, TextLanguage language)
    {
        var card = Ui.Card(language, InitiativeTexts.DraftKept.In(language));
        card.Body.Add(Ui.Heading(InitiativeTexts.DraftKept.In(language)));
        if (draft.Subject is { } subject)
            card.Body.Add(Ui.Said(subject.Name, weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Line(InitiativeTexts.DraftKeptBody.In(language)));
        card.Actions.Add(Ui.Button(InitiativeTexts.Continue.In(language), BeginVerb, BeginData(draft.Key, draft.Leader), primary: true));
        return card;
    }

    /// <summary>The draft is gone.</summary>
    public static AdaptiveCard Cancelled(TextLanguage language)
    {
        var card = Ui.Card(language, InitiativeTexts.Cancelled.In(language));
        card.Body.Add(Ui.Heading(InitiativeTexts.Cancelled.In(language)));
        card.Body.Add(Ui.Line(InitiativeTexts.CancelledBody.In(language)));
        return card;
    }

    /// <summary>A sentence in the place of a card.</summary>
    public static AdaptiveCard Sentence(LocalizedText text, TextLanguage language)
    {
        var card = Ui.Card(language, text.In(language));
        card.Body.Add(Ui.Notice(text.In(language)));
        return card;
    }

    private static JsonObject BeginData(InitiativeId draft, Person starter) =>
        new() { ["initiative"] = draft.Value, ["starter"] = starter.Key.Value };
}
