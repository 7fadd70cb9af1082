namespace Regie.Bot.Storage.Cosmos;

/// <summary>The settings <c>Cosmos:*</c>. The bot signs in to an account with its identity; a key is for an emulator on the same machine.</summary>
public sealed class CosmosOptions
{
    /// <summary>The container of the documents; its partition key is <c>/partition</c>. The infrastructure code makes it: the bot's role may not.</summary>
    public const string Container = "documents";

    /// <summary>The address of the account.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The database in the account.</summary>
    public string Database { get; set; } = "regie";

    /// <summary>The key of an emulator on this machine, which knows no identities; null for an account.</summary>
    public string? Key { get; set; }

    /// <summary>The address: https, or plain http on this machine when there is a key.</summary>
    /// <exception cref="UnusableStoreException">It is missing, or not of that kind; or a key is given for anything but this machine.</exception>
    public Uri Address()
    {
        var hasKey = !string.IsNullOrEmpty(Key);
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (hasKey && address is { IsLoopback: true, Scheme: "http" })))
            throw new UnusableStoreException($"Cosmos:Endpoint is '{Endpoint}'. Write the https address of the Cosmos DB account.");
        return hasKey && !address.IsLoopback
            ? throw new UnusableStoreException("Cosmos:Key is for an emulator on this machine only. Take it away: the bot signs in to an account with its identity.")
            : address;
    }
}
