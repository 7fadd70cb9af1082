namespace Regie.BotBuilder.Schema;

/// <summary>Reactions to a message changed.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were added.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were removed.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
