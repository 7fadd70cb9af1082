namespace Regie.BotBuilder.Schema;

/// <summary>Control passes to another party.</summary>
public interface IHandoffActivity : IActivity
{
}
