using System.Text.Json.Nodes;

namespace Regie.LocalTeams.PageApi;

/// <summary>A person, as the page shows one.</summary>
internal sealed record PersonView(string Key, string Id, string Name, string Title, string Initials, string Color, string Locale);

/// <summary>A line of the chat list. <paramref name="Kind"/> is <c>personal</c> or <c>channel</c>.</summary>
internal sealed record ChatView(string Key, string Kind, string Title, string? Team, int Unread, DateTimeOffset? LastAt, string Preview);

/// <summary>Who wrote a message; <paramref name="Key"/> is null for the bot.</summary>
internal sealed record AuthorView(string? Key, string Name, bool IsBot);

/// <summary>The card that this person sees in place of the message's own.</summary>
internal sealed record PersonalCardView(JsonObject Card, DateTimeOffset At);

/// <summary>
/// A message. <paramref name="Text"/> carries no markup but <c>&lt;at&gt;Name&lt;/at&gt;</c>, and that only where an entity of type
/// <c>mention</c> has the same text; anything else in it was typed. <paramref name="TextFormat"/>: <c>plain</c>, <c>markdown</c> or <c>xml</c>.
/// <paramref name="OnlyYou"/>: nobody else in the chat sees it.
/// </summary>
internal sealed record MessageView(
    string Id,
    string? ThreadId,
    AuthorView From,
    string Text,
    string TextFormat,
    DateTimeOffset At,
    DateTimeOffset? Edited,
    bool Deleted,
    JsonArray Attachments,
    JsonArray Entities,
    bool OnlyYou,
    PersonalCardView? View);

/// <summary>
/// What came of an action. <paramref name="Kind"/>: <c>card</c> (shown in place from now on), <c>message</c> or <c>error</c>
/// (a sentence for this person), <c>none</c>.
/// </summary>
internal sealed record ActionAnswer(int Status, string Kind, JsonObject? Card = null, string? Text = null);

/// <summary>The clock; <paramref name="Offset"/> is an ISO 8601 duration.</summary>
internal sealed record ClockView(DateTimeOffset Now, string Offset);

/// <summary>Why a request was refused.</summary>
internal sealed record ApiError(string Code, string Message);
