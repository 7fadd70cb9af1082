using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>An element that a <see cref="AdaptiveToggleVisibilityAction"/> shows or hides.</summary>
[JsonConverter(typeof(AdaptiveTargetElementConverter))]
public class AdaptiveTargetElement
{
    /// <summary>No element yet.</summary>
    public AdaptiveTargetElement()
    {
    }

    /// <summary>An element that is shown when it is hidden and hidden when it is shown.</summary>
    /// <param name="elementId">Its id.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>An element that is shown, or hidden, whatever it was.</summary>
    /// <param name="elementId">Its id.</param>
    /// <param name="isVisible">Whether it is shown.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    /// <summary>The id of the element.</summary>
    public string? ElementId { get; set; }

    /// <summary>Whether it is shown; null changes what it was.</summary>
    public bool? IsVisible { get; set; }
}
