namespace Regie.AdaptiveCards.Json;

/// <summary>Collects what is odd while a card is read. Reading is synchronous, so the thread is the scope.</summary>
internal sealed class ParseWarnings : IDisposable
{
    [ThreadStatic]
    private static ParseWarnings? _current;

    private readonly ParseWarnings? _outer = _current;

    private ParseWarnings() => _current = this;

    public List<AdaptiveWarning> Warnings { get; } = [];

    public static ParseWarnings Collect() => new();

    public static void Add(AdaptiveWarning.WarningStatusCode code, string message) =>
        _current?.Warnings.Add(new AdaptiveWarning((int)code, message));

    public void Dispose() => _current = _outer;
}
