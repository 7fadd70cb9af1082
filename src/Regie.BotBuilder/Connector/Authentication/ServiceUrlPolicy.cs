using System.Collections.Concurrent;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Which service URLs the bot may call. An activity says where its answers go; this decides whether that is believed.</summary>
internal sealed class ServiceUrlPolicy
{
    /// <summary>Where Teams is: the public cloud, GCC, GCC High and DoD.</summary>
    public static readonly string[] Teams =
    [
        "https://smba.trafficmanager.net/",
        "https://smba.infra.gcc.teams.microsoft.com/",
        "https://smba.infra.gov.teams.microsoft.us/",
        "https://smba.infra.dod.teams.microsoft.us/",
    ];

    private const int MostKnown = 256;
    private readonly Prefix[] _prefixes;
    private readonly ConcurrentDictionary<string, Uri> _known = new(StringComparer.Ordinal);
    private readonly bool _anyOnThisMachine;

    public ServiceUrlPolicy(IReadOnlyCollection<string> prefixes, bool anyOnThisMachine = false)
    {
        _anyOnThisMachine = anyOnThisMachine;
        _prefixes = [.. (prefixes.Count == 0 ? Teams : prefixes).Select(Parse)];
    }

    public bool Allows(string? serviceUrl) => Find(serviceUrl) is not null;

    /// <summary>A service URL as an address; null when the bot may not call it.</summary>
    public Uri? Find(string? serviceUrl)
    {
        if (serviceUrl is not null && _known.TryGetValue(serviceUrl, out var known))
        {
            return known;
        }

        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || !Allows(uri))
        {
            return null;
        }

        // A channel has a few; those that are refused are not kept.
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known[serviceUrl!] = uri;
    }

    public bool Allows(Uri serviceUrl) =>
        serviceUrl is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && IsSafe(serviceUrl)
        && ((_anyOnThisMachine && serviceUrl.IsLoopback) || Array.Exists(_prefixes, prefix => prefix.Covers(serviceUrl)));

    /// <exception cref="ServiceUrlNotAllowedException">The bot may not call it.</exception>
    public void Demand(Uri serviceUrl)
    {
        if (!Allows(serviceUrl))
        {
            throw new ServiceUrlNotAllowedException();
        }
    }

    /// <summary>https anywhere, plain http only on this machine.</summary>
    public static bool IsSafe(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);

    private static Prefix Parse(string prefix) =>
        Uri.TryCreate(prefix, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && IsSafe(uri)
            ? new Prefix(uri, uri.AbsolutePath.TrimEnd('/'))
            : throw new InvalidOperationException($"Regie:ServiceUrls: '{prefix}' is neither https nor http on this machine.");

    private sealed record Prefix(Uri Address, string Path)
    {
        public bool Covers(Uri serviceUrl) =>
            Address.Scheme == serviceUrl.Scheme
            && Address.Port == serviceUrl.Port
            && Address.IdnHost.Equals(serviceUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
            && serviceUrl.AbsolutePath.StartsWith(Path, StringComparison.Ordinal)
            && (serviceUrl.AbsolutePath.Length == Path.Length || serviceUrl.AbsolutePath[Path.Length] == '/');
    }
}
