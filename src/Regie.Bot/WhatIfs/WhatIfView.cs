using Regie.Alignment;
using Regie.Bot.Verdicts;

namespace Regie.Bot.WhatIfs;

/// <summary>All that the what-if card shows.</summary>
/// <param name="Real">The verdict as it was given.</param>
/// <param name="Tried">The positions that are tried, by question id.</param>
/// <param name="Language">The language of the leader.</param>
internal sealed record WhatIfView(VerdictView Real, IReadOnlyDictionary<string, string> Tried, TextLanguage Language)
{
    /// <summary>The page that was asked for; an unknown one is the first.</summary>
    public string Page { get; init; } = "";

    /// <summary>One sentence above the card; null: nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>What was just chosen and did not pass; null: show what is tried.</summary>
    public IReadOnlyDictionary<string, string>? Typed { get; init; }

    /// <summary>What is wrong, by question id.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Errors { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The questions and rules.</summary>
    public AlignmentModel Model => Real.Model;

    /// <summary>What would follow from the positions that are tried.</summary>
    public Assessment Result { get; } = WhatIf.Apply(Real.Model, Real.Assessment, Tried);

    /// <summary>The solutions that the verdict offers; empty when there are none.</summary>
    public IReadOnlyList<Repair> Repairs => Real.Verdict.Repair is { Status: RepairStatus.Found } found ? found.Repairs : [];
}
