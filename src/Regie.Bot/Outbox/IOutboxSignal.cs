namespace Regie.Bot.Outbox;

/// <summary>Tells the dispatcher that there may be work: called after a commit that wrote outbox messages.</summary>
public interface IOutboxSignal
{
    /// <summary>Makes it look now. Costs next to nothing, also when there is no work.</summary>
    void Wake();
}
