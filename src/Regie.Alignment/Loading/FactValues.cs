using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>Facts that are tried on rules.</summary>
internal sealed class FactValues : Dictionary<string, decimal>, IFacts
{
    public decimal? Find(string fact) => TryGetValue(fact, out var value) ? value : null;
}
