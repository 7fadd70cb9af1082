using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Teams;

/// <summary>Accounts as Teams describes them.</summary>
internal static class TeamsAccounts
{
    /// <summary>The account with what Teams adds to it. Where a field of that is of another kind than it should be, it stays among the properties.</summary>
    public static TeamsChannelAccount Of(ChannelAccount account)
    {
        try
        {
            return BotJson.Convert<TeamsChannelAccount>(account)!;
        }
        catch (JsonException)
        {
            return new TeamsChannelAccount { Id = account.Id, Name = account.Name, AadObjectId = account.AadObjectId, Role = account.Role, Properties = account.Properties };
        }
    }
}
