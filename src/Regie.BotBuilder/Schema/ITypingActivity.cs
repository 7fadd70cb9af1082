namespace Regie.BotBuilder.Schema;

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity
{
}
