namespace Regie.Alignment.Conditions;

/// <summary>What a condition sees of the position on one question.</summary>
/// <param name="Kind">Whether there is a position; <see cref="PositionKind.Unknown"/> reads as open.</param>
/// <param name="Must">With several choices: the options that are in the position. Otherwise the option, when clear.</param>
/// <param name="May">The options that can still be (in) the position.</param>
internal readonly record struct Stand(PositionKind Kind, ulong Must, ulong May)
{
    public bool IsKnown => Kind is PositionKind.Clear or PositionKind.Contested;

    /// <summary>The options on which people differ.</summary>
    public ulong Split => Kind == PositionKind.Contested ? May & ~Must : 0;

    public static Stand Clear(ulong options) => new(PositionKind.Clear, options, options);

    public static Stand Open(Question question) => new(PositionKind.Open, 0, OptionSet.All(question));
}
