namespace Regie.Alignment;

/// <summary>Agreement between people: 1 when all say the same, 0 when they could not be further apart.</summary>
public static class Consensus
{
    /// <summary>
    /// Agreement on an ordered scale: Tastle and Wierman, "Consensus and dissention: a measure of ordinal dispersion",
    /// International Journal of Approximate Reasoning 45 (2007) 531–545:
    /// <c>Cns = 1 + Σ pᵢ·log₂(1 − |i − µ| / (k − 1))</c>.
    /// </summary>
    /// <param name="counts">Respondents per category, in the order of the scale.</param>
    /// <returns>0 to 1, or null when nobody answered.</returns>
    public static double? Scale(ReadOnlySpan<int> counts)
    {
        var total = 0L;
        var moment = 0.0;
        for (var index = 0; index < counts.Length; index++)
        {
            total += counts[index];
            moment += (double)index * counts[index];
        }
        if (total == 0)
            return null;
        if (counts.Length == 1)
            return 1;
        var mean = moment / total;
        double width = counts.Length - 1;
        var sum = 0.0;
        for (var index = 0; index < counts.Length; index++)
            if (counts[index] > 0)
                sum += counts[index] * Math.Log2(1 - Math.Abs(index - mean) / width);
        return Math.Clamp(1 + sum / total, 0, 1);
    }

    /// <summary>Agreement on options without an order: one minus the Shannon entropy, normalised by the number of options.</summary>
    /// <param name="counts">Respondents per option.</param>
    /// <returns>0 to 1, or null when nobody answered.</returns>
    public static double? Choice(ReadOnlySpan<int> counts)
    {
        var total = 0L;
        foreach (var count in counts)
            total += count;
        if (total == 0)
            return null;
        if (counts.Length == 1)
            return 1;
        var entropy = 0.0;
        foreach (var count in counts)
            if (count > 0)
                entropy -= (double)count / total * Math.Log2((double)count / total);
        return Math.Clamp(1 - entropy / Math.Log2(counts.Length), 0, 1);
    }

    /// <summary>Agreement where several options can be chosen: per option chosen or not, then the mean over the options.</summary>
    /// <param name="counts">Respondents per option.</param>
    /// <param name="respondents">Respondents with an opinion; no count is higher.</param>
    /// <returns>0 to 1, or null when nobody answered.</returns>
    public static double? Choices(ReadOnlySpan<int> counts, int respondents)
    {
        if (respondents == 0 || counts.IsEmpty)
            return null;
        var sum = 0.0;
        Span<int> split = stackalloc int[2];
        foreach (var count in counts)
        {
            split[0] = count;
            split[1] = respondents - count;
            sum += Choice(split) ?? 0;
        }
        return sum / counts.Length;
    }
}
