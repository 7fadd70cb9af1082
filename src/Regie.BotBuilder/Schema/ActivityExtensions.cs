using System.Text.RegularExpressions;

namespace Regie.BotBuilder.Schema;

/// <summary>Mentions in the text of a message.</summary>
public static partial class ActivityExtensions
{
    /// <summary>Takes the mention of the recipient, in a channel the bot, out of the text.</summary>
    /// <returns>The text that is left.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Takes every mention of an account out of the text.</summary>
    /// <returns>The text that is left.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(activity.Text) || id is null)
        {
            return activity.Text;
        }

        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id)
            {
                continue;
            }

            activity.Text = string.IsNullOrEmpty(mention.Text)
                ? RemoveTag(activity.Text, mention.Mentioned.Name)
                : activity.Text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Whether the text mentions an account.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Array.Exists(activity.GetMentions(), mention => mention.Mentioned?.Id == id);
    }

    /// <summary>Whether the text mentions the recipient, in a channel the bot.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id && activity.MentionsId(id);
    }

    // Some channels name the account in an <at> element but leave the mention's text out.
    private static string RemoveTag(string text, string? name) =>
        string.IsNullOrEmpty(name)
            ? text
            : AtElement().Replace(text, match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase) ? string.Empty : match.Value).Trim();

    [GeneratedRegex("<at[^>]*>(?<name>[^<]*)</at>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AtElement();
}
