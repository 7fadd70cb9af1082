namespace Regie.BotBuilder.Schema;

/// <summary>Members or the topic of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>New topic of the conversation.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether those who join see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
