using System.Text.Json.Nodes;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.Chats;

/// <summary>The line under a chat's name: what its last message says, in short.</summary>
internal static class Preview
{
    private const int Length = 100;
    private static readonly string[] Containers = ["items", "columns"];

    public static string Of(ChatMessage message)
    {
        var activity = message.Activity;
        var text = Filled(activity.Text("summary")) ?? Filled(activity.Text("text")) ?? OfCards(activity.Array("attachments")) ?? "";
        text = string.Join(' ', WithoutMentionMarks(text, activity).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Length ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length)}…";
    }

    private static string? OfCards(JsonArray? attachments) =>
        attachments?.Select(attachment => OfCard(attachment.Object("content"))).FirstOrDefault(text => text is not null);

    private static string? OfCard(JsonObject? card) =>
        Filled(card.Text("fallbackText")) ?? card.Array("body")?.Select(FirstText).FirstOrDefault(text => text is not null);

    private static string? FirstText(JsonNode? element) =>
        element.Text("type") == "TextBlock"
            ? Filled(element.Text("text"))
            : Containers
                .SelectMany(name => element.Array(name) ?? [])
                .Select(FirstText)
                .FirstOrDefault(text => text is not null);

    /// <summary>Only what an entity names is a mention; the same marks typed by someone stay as they are.</summary>
    private static string WithoutMentionMarks(string text, JsonObject activity)
    {
        foreach (var entity in activity.Array("entities") ?? [])
        {
            if (entity.Text("type") == "mention" && entity.Text("text") is { Length: > 0 } marked)
                text = text.Replace(marked, entity.Object("mentioned").Text("name") ?? "", StringComparison.Ordinal);
        }

        return text;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
