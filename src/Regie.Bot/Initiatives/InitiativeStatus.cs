namespace Regie.Bot.Initiatives;

/// <summary>Draft → Open → Decided → (Open → Decided)* → Archived; or Withdrawn.</summary>
public enum InitiativeStatus
{
    /// <summary>Being described in the dialog.</summary>
    Draft,

    /// <summary>People are answering.</summary>
    Open,

    /// <summary>The verdict is out; answers are closed.</summary>
    Decided,

    /// <summary>Stopped by the leader without a verdict.</summary>
    Withdrawn,

    /// <summary>Put away.</summary>
    Archived,
}
