using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text to speak.</param>
    /// <param name="inputHint">One of InputHints; acceptingInput when null.</param>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => Message(text, ssml, inputHint);

    /// <summary>A message with a text and buttons under the composer.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(actions.Select(a => new CardAction(ActionTypes.ImBack, a, value: a)), text, ssml, inputHint, toList);
    }

    /// <summary>A message with a text and buttons under the composer.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions(toList, [.. cardActions]);
        return message;
    }

    /// <summary>A message with an attachment.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments below each other.</summary>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        Attachments(attachments, AttachmentLayoutTypes.List, text, ssml, inputHint);

    /// <summary>A message with attachments beside each other.</summary>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        Attachments(attachments, AttachmentLayoutTypes.Carousel, text, ssml, inputHint);

    /// <summary>A message with a picture or another file that has an address.</summary>
    public static IMessageActivity ContentUrl(string url, string contentType, string? name = null, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        ArgumentException.ThrowIfNullOrWhiteSpace(contentType);
        return Attachment(new Attachment(contentType, url, name: name ?? string.Empty), text, ssml, inputHint);
    }

    private static Activity Attachments(IEnumerable<Attachment> attachments, string layout, string? text, string? ssml, string? inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Message(string? text, string? ssml, string? inputHint)
    {
        var message = new Activity(ActivityTypes.Message) { InputHint = inputHint ?? InputHints.AcceptingInput };
        if (!string.IsNullOrWhiteSpace(text))
        {
            message.Text = text;
        }

        if (!string.IsNullOrWhiteSpace(ssml))
        {
            message.Speak = ssml;
        }

        return message;
    }
}
