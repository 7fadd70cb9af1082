namespace Regie.Bot.Storage.Copying;

/// <summary>A store on the command line: <c>sqlite</c>, <c>sqlite:some/file.db</c> or <c>cosmos</c>; what it does not say is in the settings.</summary>
/// <param name="IsCosmos">True for Cosmos DB.</param>
/// <param name="Path">The SQLite file; null for the one in the settings.</param>
internal sealed record StoreAddress(bool IsCosmos, string? Path)
{
    private const string Sqlite = "sqlite";

    /// <summary>Reads it.</summary>
    /// <returns>Null when it is none of these.</returns>
    public static StoreAddress? Parse(string? text) => text switch
    {
        "cosmos" => new StoreAddress(true, null),
        Sqlite => new StoreAddress(false, null),
        _ when text?.StartsWith(Sqlite + ":", StringComparison.Ordinal) == true && text.Length > Sqlite.Length + 1 => new StoreAddress(false, text[(Sqlite.Length + 1)..]),
        _ => null,
    };
}
