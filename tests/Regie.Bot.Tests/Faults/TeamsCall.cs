namespace Regie.Bot.Tests.Faults;

/// <summary>A call that the bot makes to Microsoft's services.</summary>
internal enum TeamsCall
{
    /// <summary>Asks for a token.</summary>
    Token,

    /// <summary>Reads where the keys are with which Teams signs.</summary>
    OpenIdDocument,

    /// <summary>Reads those keys.</summary>
    SigningKeys,

    /// <summary>Has the personal chat with someone made.</summary>
    Chat,

    /// <summary>Creates a message in a conversation.</summary>
    Message,

    /// <summary>Creates a message in a conversation that one person sees.</summary>
    MessageForOne,

    /// <summary>Starts a thread in a channel.</summary>
    Thread,

    /// <summary>Replaces a message.</summary>
    Update,

    /// <summary>Reads who is in a team, the first page.</summary>
    Members,

    /// <summary>Reads the next page.</summary>
    MoreMembers,

    /// <summary>Reads which channels a team has.</summary>
    Channels,
}
