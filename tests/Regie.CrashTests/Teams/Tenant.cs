using System.Globalization;

namespace Regie.CrashTests.Teams;

/// <summary>The municipality: twenty people who are asked, three who lead a check, and a manager.</summary>
internal static class Tenant
{
    public const string Id = "1d2f7b1a-6a0e-4a7e-8d5f-2f6f0d9a4b22";
    public const string AppId = "8f3c1c4e-5f0a-4f5c-9d53-0c1c5a3b7e11";
    public const string BotId = "28:" + AppId;
    public const string TeamId = "19:team@thread.tacv2";
    public const string ChannelId = "19:plans@thread.tacv2";

    public static IReadOnlyList<Persona> Respondents { get; } =
        [.. Enumerable.Range(1, 20).Select(number => new Persona(string.Create(CultureInfo.InvariantCulture, $"p{number:d2}"), string.Create(CultureInfo.InvariantCulture, $"Collega {number}")))];

    public static IReadOnlyList<Persona> Leaders { get; } = [new("sanne", "Sanne de Vries"), new("thijs", "Thijs Mulder"), new("eva", "Eva Bos")];

    public static Persona Manager { get; } = new("marieke", "Marieke Smit");

    public static IReadOnlyList<Persona> Everyone { get; } = [.. Respondents, .. Leaders, Manager];
}
