namespace Regie.Bot.Tests.World;

/// <summary>A message that the bot posted by itself.</summary>
internal sealed record Posted(string ConversationId, string ActivityId, string? Text, ShownCard? Card, int Updates);
