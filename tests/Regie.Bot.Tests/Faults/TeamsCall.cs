namespace Regie.Bot.Tests.Faults;

/// <summary>A call that the bot makes to Microsoft's services.</summary>
internal enum TeamsCall
{
    /// <summary>Asks for a token.</summary>
    Token,

    /// <summary>Has the personal chat with someone made.</summary>
    Chat,

    /// <summary>Creates a message in a conversation.</summary>
    Message,

    /// <summary>Starts a thread in a channel.</summary>
    Thread,

    /// <summary>Replaces a message.</summary>
    Update,

    /// <summary>Reads who is in a team.</summary>
    Members,
}
