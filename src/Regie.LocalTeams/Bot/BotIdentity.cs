using System.Buffers.Text;
using System.Security.Cryptography;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Bot;

/// <summary>The bot's registration in the sample tenant.</summary>
internal sealed record BotIdentity(string Name, string AppId, string Secret)
{
    /// <summary>The bot's id in conversations.</summary>
    public string Id => $"28:{AppId}";

    /// <summary>The secret is made once for each data folder.</summary>
    public static BotIdentity Load(SettingStore settings) => new(
        "Regie.Bot",
        StableId.Guid("app", "Regie.Bot").ToString(),
        settings.GetOrCreate("bot.secret", () => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))));
}
