using System.Text.Json.Nodes;
using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>
/// The parts that every card is built of. <c>string</c> parameters named <c>text</c> are the product's own words; what a person typed goes
/// through <see cref="Said"/> and <see cref="Fact"/>, which know no markdown.
/// </summary>
internal static class Ui
{
    /// <summary>An empty card, as wide as the chat.</summary>
    public static AdaptiveCard Card(TextLanguage language, string summary)
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = summary,
            Lang = language == TextLanguage.English ? "en" : "nl",
        };
        card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };
        return card;
    }

    /// <summary>The card's heading.</summary>
    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    /// <summary>A heading within the card.</summary>
    public static AdaptiveTextBlock Subheading(string text) => new(text)
    {
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
        Spacing = AdaptiveSpacing.Medium,
    };

    /// <summary>A line of the product's own words.</summary>
    public static AdaptiveTextBlock Line(string text, string? id = null) => new(text) { Wrap = true, Id = id };

    /// <summary>A quiet line.</summary>
    public static AdaptiveTextBlock Hint(string text) => new(text)
    {
        Wrap = true,
        IsSubtle = true,
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>What is wrong with a field, right under it.</summary>
    public static AdaptiveTextBlock Error(string input, string text) => new("⚠ " + text)
    {
        Id = "error." + input,
        Wrap = true,
        Color = AdaptiveTextColor.Attention,
        Weight = AdaptiveTextWeight.Bolder,
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>A sentence that must not be missed.</summary>
    public static AdaptiveContainer Notice(string text, AdaptiveContainerStyle style = AdaptiveContainerStyle.Warning) => new()
    {
        Style = style,
        Items = [new AdaptiveTextBlock(text) { Wrap = true, Id = "notice" }],
    };

    /// <summary>What a person typed, as text.</summary>
    public static AdaptiveRichTextBlock Said(string typed, AdaptiveTextSize size = AdaptiveTextSize.Default, AdaptiveTextWeight weight = AdaptiveTextWeight.Default) => new()
    {
        Inlines = [new AdaptiveTextRun(typed.Length == 0 ? "–" : typed) { Size = size, Weight = weight }],
    };

    /// <summary>"Label: what a person typed or what we know", as text.</summary>
    public static AdaptiveRichTextBlock Fact(string label, string value) => new()
    {
        Inlines =
        [
            new AdaptiveTextRun(label + ": ") { Weight = AdaptiveTextWeight.Bolder },
            new AdaptiveTextRun(value.Length == 0 ? "–" : value),
        ],
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>
    /// A button. Clients with Universal Actions send an invoke; others send the same verb and data as a message.
    /// </summary>
    /// <param name="title">What it says.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="data">The ids that it carries.</param>
    /// <param name="inputs">False for a button that needs nothing of what was typed, and so may not be held up by it.</param>
    /// <param name="primary">True for the button that most people want.</param>
    public static AdaptiveExecuteAction Button(string title, string verb, JsonObject data, bool inputs = false, bool primary = false)
    {
        var withVerb = (JsonObject)data.DeepClone();
        withVerb["verb"] = verb;
        var associated = inputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        var style = primary ? "positive" : "default";
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = verb,
            DataJson = data.ToJsonString(),
            AssociatedInputs = associated,
            Style = style,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction
            {
                Title = title,
                DataJson = withVerb.ToJsonString(),
                AssociatedInputs = associated,
                Style = style,
            }),
        };
    }

    /// <summary>The ids of a dialog card's buttons.</summary>
    public static JsonObject DialogData(string dialog, string step) => new() { ["dialog"] = dialog, ["step"] = step };

    /// <summary>The ids of a check's buttons.</summary>
    public static JsonObject InitiativeData(Initiatives.InitiativeId initiative) => new() { ["initiative"] = initiative.Value };
}
