using System.Collections.Frozen;

namespace Regie.AdaptiveCards.Json;

/// <summary>Which type stands for which name of the schema.</summary>
internal static class ElementTypes
{
    private static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>
    {
        [AdaptiveCard.TypeName] = typeof(AdaptiveCard),
        [AdaptiveTextBlock.TypeName] = typeof(AdaptiveTextBlock),
        [AdaptiveRichTextBlock.TypeName] = typeof(AdaptiveRichTextBlock),
        [AdaptiveTextRun.TypeName] = typeof(AdaptiveTextRun),
        [AdaptiveContainer.TypeName] = typeof(AdaptiveContainer),
        [AdaptiveColumnSet.TypeName] = typeof(AdaptiveColumnSet),
        [AdaptiveColumn.TypeName] = typeof(AdaptiveColumn),
        [AdaptiveFactSet.TypeName] = typeof(AdaptiveFactSet),
        [AdaptiveTable.TypeName] = typeof(AdaptiveTable),
        [AdaptiveTableRow.TypeName] = typeof(AdaptiveTableRow),
        [AdaptiveTableCell.TypeName] = typeof(AdaptiveTableCell),
        [AdaptiveImage.TypeName] = typeof(AdaptiveImage),
        [AdaptiveImageSet.TypeName] = typeof(AdaptiveImageSet),
        [AdaptiveActionSet.TypeName] = typeof(AdaptiveActionSet),
        [AdaptiveTextInput.TypeName] = typeof(AdaptiveTextInput),
        [AdaptiveNumberInput.TypeName] = typeof(AdaptiveNumberInput),
        [AdaptiveDateInput.TypeName] = typeof(AdaptiveDateInput),
        [AdaptiveTimeInput.TypeName] = typeof(AdaptiveTimeInput),
        [AdaptiveToggleInput.TypeName] = typeof(AdaptiveToggleInput),
        [AdaptiveChoiceSetInput.TypeName] = typeof(AdaptiveChoiceSetInput),
        [AdaptiveSubmitAction.TypeName] = typeof(AdaptiveSubmitAction),
        [AdaptiveExecuteAction.TypeName] = typeof(AdaptiveExecuteAction),
        [AdaptiveOpenUrlAction.TypeName] = typeof(AdaptiveOpenUrlAction),
        [AdaptiveShowCardAction.TypeName] = typeof(AdaptiveShowCardAction),
        [AdaptiveToggleVisibilityAction.TypeName] = typeof(AdaptiveToggleVisibilityAction),
    }.ToFrozenDictionary();

    /// <summary>The type to read an element as.</summary>
    /// <param name="name">Its <c>type</c>; null when it has none.</param>
    /// <param name="wanted">What may stand here.</param>
    /// <returns>The type; that of unknown elements when the name is not known, or may not stand here.</returns>
    public static Type Resolve(string? name, Type wanted)
    {
        if (name is not null && Types.TryGetValue(name, out var type) && wanted.IsAssignableFrom(type)) return type;
        if (wanted == typeof(AdaptiveInline)) return typeof(AdaptiveTextRun);
        ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.UnknownElementType, $"Unknown element '{name}'");
        return wanted == typeof(AdaptiveAction) ? typeof(AdaptiveUnknownAction) : typeof(AdaptiveUnknownElement);
    }
}
