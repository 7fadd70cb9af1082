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

    private readonly Uri[] _prefixes;
    private readonly bool _anyOnThisMachine;

    public ServiceUrlPolicy(IReadOnlyCollection<string> prefixes, bool anyOnThisMachine = false)
    {
        _anyOnThisMachine = anyOnThisMachine;
        _prefixes = [.. (prefixes.Count == 0 ? Teams : prefixes).Select(Parse)];
    }

    public bool Allows(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && Allows(uri);

    public bool Allows(Uri serviceUrl) =>
        serviceUrl is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && IsSafe(serviceUrl)
        && ((_anyOnThisMachine && serviceUrl.IsLoopback) || Array.Exists(_prefixes, prefix => Covers(prefix, serviceUrl)));

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

    private static bool Covers(Uri prefix, Uri serviceUrl)
    {
        if (prefix.Scheme != serviceUrl.Scheme || prefix.Port != serviceUrl.Port || !prefix.IdnHost.Equals(serviceUrl.IdnHost, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var path = prefix.AbsolutePath.TrimEnd('/');
        return serviceUrl.AbsolutePath.StartsWith(path, StringComparison.Ordinal)
            && (serviceUrl.AbsolutePath.Length == path.Length || serviceUrl.AbsolutePath[path.Length] == '/');
    }

    private static Uri Parse(string prefix) =>
        Uri.TryCreate(prefix, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && IsSafe(uri)
            ? uri
            : throw new InvalidOperationException($"Regie:ServiceUrls: '{prefix}' is neither https nor http on this machine.");
}
