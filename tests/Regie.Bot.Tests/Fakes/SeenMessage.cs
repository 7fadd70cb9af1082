namespace Regie.Bot.Tests.Fakes;

/// <summary>A message that arrived in Teams.</summary>
/// <param name="To">The person, the conversation or, for a new thread, the channel.</param>
/// <param name="ActivityId">Which activity it is.</param>
/// <param name="IsUpdate">True when it replaced an earlier one.</param>
/// <param name="Activity">The message itself.</param>
internal sealed record SeenMessage(string To, string ActivityId, bool IsUpdate, Activity Activity)
{
    /// <summary>The card in it.</summary>
    public CardProbe Card => new(SdkSeam.AsJson(Activity.Attachments![0].Content));
}
