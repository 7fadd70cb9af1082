namespace Regie.Bot.Outbox;

/// <summary>
/// What the work that runs now has sent, as the messenger saw it. So a fault after a send is not taken for a fault before it,
/// and does not send twice.
/// </summary>
internal sealed class SendAttempt
{
    private static readonly AsyncLocal<SendAttempt?> Running = new();

    /// <summary>The attempt of the work that runs now; null outside the dispatcher.</summary>
    public static SendAttempt? Current => Running.Value;

    /// <summary>A creation was begun and its outcome is not known.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The message that was created last; null when none was.</summary>
    public SentMessage? Sent { get; private set; }

    /// <summary>Starts to watch the current work. To be called in the method that runs it.</summary>
    public static SendAttempt Begin() => Running.Value = new SendAttempt();

    /// <summary>A creation goes out.</summary>
    public void Open() => IsOpen = true;

    /// <summary>The creation succeeded.</summary>
    public void Succeeded(SentMessage sent) => (IsOpen, Sent) = (false, sent);

    /// <summary>The creation was certainly not done.</summary>
    public void NotDone() => IsOpen = false;
}
