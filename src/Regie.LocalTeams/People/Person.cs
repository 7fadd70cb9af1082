namespace Regie.LocalTeams.People;

/// <summary>Someone who works at the sample municipality.</summary>
/// <param name="Key">The name in addresses of the page.</param>
/// <param name="Color">The background of the initials; dark enough for white letters.</param>
internal sealed record Person(string Key, string GivenName, string Surname, string Title, string Color)
{
    public string Locale { get; init; } = "nl-NL";

    public string Name => $"{GivenName} {Surname}";

    public string Initials => $"{GivenName[0]}{Surname.Split(' ')[^1][0]}";

    /// <summary>The Teams user id. In Teams it differs from bot to bot.</summary>
    public string Id { get; } = $"29:1{StableId.Opaque("person", Key)}";

    public string AadObjectId { get; } = StableId.Guid("person", Key).ToString();

    public string Email => $"{Key}@merenburg.example";

    /// <summary>The personal chat of this person and the bot.</summary>
    public string ConversationId { get; } = $"a:1{StableId.Opaque("personal", Key)}";

    /// <summary>True when a caller means this person; Teams accepts both kinds of id.</summary>
    public bool Is(string id) => id == Id || string.Equals(id, AadObjectId, StringComparison.OrdinalIgnoreCase);
}
