using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Bot;

/// <summary>Where Teams' side can be reached. Known once it listens, for the port may be any free one.</summary>
internal sealed class TeamsAddress(IServer server, Municipality municipality)
{
    public string Root => server.Features.Get<IServerAddressesFeature>()!.Addresses.Single().TrimEnd('/');

    /// <summary>What stands in every activity as <c>serviceUrl</c>: the connector API's base.</summary>
    public string ServiceUrl => $"{Root}/teams/";

    public string OpenIdDocument => $"{Root}/openid/.well-known/openidconfiguration";

    public string Login => $"{Root}/login/{municipality.TenantId}";
}
