namespace Regie.BotBuilder.Schema;

/// <summary>A message was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
