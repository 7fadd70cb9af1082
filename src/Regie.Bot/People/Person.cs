namespace Regie.Bot.People;

/// <summary>Someone in Teams.</summary>
/// <param name="Id">The Teams user id (<c>29:…</c>), which is specific to this bot.</param>
/// <param name="Name">As Teams gives it.</param>
/// <param name="AadObjectId">The Entra object id; null when Teams did not give it.</param>
public record Person(string Id, string Name, string? AadObjectId = null)
{
    /// <summary>The person in document ids.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public PersonKey Key => PersonKey.Of(Id);
}
