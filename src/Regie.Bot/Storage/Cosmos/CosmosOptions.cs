namespace Regie.Bot.Storage.Cosmos;

/// <summary>The settings <c>Cosmos:*</c>. There is no key among them: the bot signs in with its identity.</summary>
public sealed class CosmosOptions
{
    /// <summary>The container of the documents; its partition key is <c>/partition</c>. The infrastructure code makes it: the bot's role may not.</summary>
    public const string Container = "documents";

    /// <summary>The address of the account.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The database in the account.</summary>
    public string Database { get; set; } = "regie";

    /// <summary>The address.</summary>
    /// <exception cref="UnusableStoreException">It is missing, or not https.</exception>
    public Uri Address() => Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? address
        : throw new UnusableStoreException($"Cosmos:Endpoint is '{Endpoint}'. Write the https address of the Cosmos DB account.");
}
