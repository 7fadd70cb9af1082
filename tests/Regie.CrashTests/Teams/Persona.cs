namespace Regie.CrashTests.Teams;

/// <summary>Someone who works at the municipality.</summary>
internal sealed record Persona(string Key, string Name)
{
    /// <summary>The Teams user id.</summary>
    public string Id => $"29:{Key}";

    /// <summary>The personal chat with the bot.</summary>
    public string Chat => $"a:{Key}";
}
