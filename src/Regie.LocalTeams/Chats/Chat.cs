using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Chats;

/// <summary>A conversation as the people in it see it.</summary>
/// <param name="Key">The name in addresses of the page: unique for each person, not between people.</param>
/// <param name="ConversationId">Teams' id, without a thread.</param>
/// <param name="People">Who is in it.</param>
internal sealed record Chat(string Key, ChatKind Kind, string Title, string ConversationId, IReadOnlyList<Person> People, Channel? Channel);
