namespace Regie.Bot.WhatIfs;

/// <summary>The verbs of the what-if card; part of the conversation contract.</summary>
public static class WhatIfVerbs
{
    /// <summary>Opens the card, with what was tried before on the same verdict.</summary>
    public const string Open = "whatif.open";

    /// <summary>Tries the positions on the card or, with <c>repair</c> (from 1) in the data, one of the solutions of the verdict.</summary>
    public const string Try = "whatif.try";

    /// <summary>Forgets what was tried.</summary>
    public const string Reset = "whatif.reset";
}
