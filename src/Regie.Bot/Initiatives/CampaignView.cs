using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>How a campaign card is to look this time.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="Model">The model of the check.</param>
internal sealed record CampaignView(TextLanguage Language, AlignmentModel Model)
{
    /// <summary>One sentence above the card; null: nothing to say.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>True when the notice tells of something that could not be done.</summary>
    public bool IsError { get; init; }

    /// <summary>How far the reader is; null on the card for all.</summary>
    public LocalizedText? Own { get; init; }

    /// <summary>What is wrong with the new last day; null: nothing.</summary>
    public LocalizedText? DeadlineError { get; init; }

    /// <summary>The new last day as it was typed; null: nothing was.</summary>
    public string? TypedDeadline { get; init; }

    /// <summary>The titles of topics, joined.</summary>
    public string TopicNames(IEnumerable<string> topics) =>
        string.Join(", ", topics.Select(topic => Model.FindTopic(topic)?.Title.In(Language) ?? topic));
}
