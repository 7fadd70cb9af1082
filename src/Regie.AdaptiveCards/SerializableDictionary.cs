namespace Regie.AdaptiveCards;

/// <summary>A dictionary. The official one can also be written as XML, which its name is about.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull
{
    /// <summary>An empty dictionary.</summary>
    public SerializableDictionary()
    {
    }

    /// <summary>A dictionary with what is in another.</summary>
    /// <param name="dictionary">The other.</param>
    public SerializableDictionary(IDictionary<TKey, TValue> dictionary)
        : base(dictionary)
    {
    }

    /// <summary>An empty dictionary.</summary>
    /// <param name="comparer">Says when two keys are the same.</param>
    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }
}
