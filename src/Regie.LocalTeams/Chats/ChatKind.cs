namespace Regie.LocalTeams.Chats;

/// <summary>The kinds of conversation that exist here.</summary>
internal enum ChatKind
{
    /// <summary>One person and the bot.</summary>
    Personal,

    /// <summary>A channel of the team.</summary>
    Channel,
}
