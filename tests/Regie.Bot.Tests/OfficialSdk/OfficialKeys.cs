using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Regie.Bot.Tests.OfficialSdk;

/// <summary>Lets the official authentication fetch keys from the test.</summary>
/// <remarks>
/// It fetches them over https alone, keeps what fetches them per address for the life of the process, and has no other door than that. What it does with
/// a token is untouched.
/// </remarks>
internal static class OfficialKeys
{
    public static void FetchFrom(string document)
    {
        var field = typeof(JwtTokenExtractor).GetField("_openIdMetadataCache", BindingFlags.NonPublic | BindingFlags.Static)!;
        var kept = (ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>>)field.GetValue(null)!;
        kept[document] = new ConfigurationManager<OpenIdConnectConfiguration>(document, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });
    }
}
