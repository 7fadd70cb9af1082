namespace Regie.Bot.Benchmarks.Answers.Teams;

/// <summary>Someone who works at the municipality.</summary>
/// <param name="Key">Tells them from everyone else.</param>
internal sealed record Persona(string Key)
{
    /// <summary>The Teams user id.</summary>
    public string Id => $"29:{Key}";

    /// <summary>The name on screen.</summary>
    public string Name => $"Collega {Key}";

    /// <summary>The personal chat with the bot.</summary>
    public string Chat => $"a:{Key}";
}
