namespace Regie.Bot.Outbox;

/// <summary>Delivers in another way what a person cannot be sent: a mention in the channel, for instance.</summary>
public interface IFallbackHandler
{
    /// <summary>
    /// Delivers it otherwise. It is asked once for each try, after the person turned out to have blocked the bot or not to have the app.
    /// </summary>
    Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken);
}
