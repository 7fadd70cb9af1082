namespace Regie.BotBuilder.Schema;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
