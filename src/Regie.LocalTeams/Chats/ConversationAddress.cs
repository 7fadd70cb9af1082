namespace Regie.LocalTeams.Chats;

/// <summary>A conversation id as it stands in activities: in a channel, <c>;messageid=</c> names the thread.</summary>
internal readonly record struct ConversationAddress(string ConversationId, string? ThreadId)
{
    private const string Mark = ";messageid=";

    public static ConversationAddress Parse(string id)
    {
        var mark = id.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? new(id, null) : new(id[..mark], id[(mark + Mark.Length)..]);
    }

    public override string ToString() => ThreadId is null ? ConversationId : $"{ConversationId}{Mark}{ThreadId}";
}
