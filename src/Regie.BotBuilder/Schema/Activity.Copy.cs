namespace Regie.BotBuilder.Schema;

public partial class Activity
{
    /// <summary>This activity as it is now: what is set on the original afterwards does not show. What it holds is shared.</summary>
    internal Activity Copy() => (Activity)MemberwiseClone();
}
