namespace Regie.Alignment.Conditions;

/// <summary>Where conditions find register facts.</summary>
internal interface IFacts
{
    /// <summary>The value of a fact, or null when it is not supplied.</summary>
    decimal? Find(string fact);
}
