using System.Globalization;
using System.Text;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>Makes messages with choices.</summary>
public static class ChoiceFactory
{
    // What fits on a button; longer ones are written in the text.
    private const int MaxActionTitleLength = 20;

    /// <summary>As suits the channel: buttons where it has them and the choices fit on them, text otherwise.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">The text to speak.</param>
    /// <param name="options">How they are written when they are part of the text.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(string? channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        list ??= [];
        if (list.All(choice => choice.Title.Length <= MaxActionTitleLength))
        {
            switch (channelId)
            {
                case Channels.Msteams when list.Count <= 50:
                    return HeroCard(list, text, speak);
                case Channels.Directline or Channels.Emulator or Channels.Webchat when list.Count <= 100:
                    return SuggestedAction(list, text, speak);
            }

            if (list.Count <= 3) return Inline(list, text, speak, options);
        }

        return List(list, text, speak, options);
    }

    /// <summary>In the text, one after the other.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">The text to speak.</param>
    /// <param name="options">How they are written.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var builder = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                builder.Append(index < choices.Count - 1 ? options?.InlineSeparator ?? ", "
                    : index == 1 ? options?.InlineOr ?? " or "
                    : options?.InlineOrMore ?? ", or ");
            }

            if (options?.IncludeNumbers ?? true) builder.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            builder.Append(choices[index].Title);
        }

        return MessageFactory.Text(builder.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>In the text, below each other.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">The text to speak.</param>
    /// <param name="options">How they are written.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <inheritdoc cref="List(IList{string}, string?, string?, ChoiceFactoryOptions?)"/>
    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var builder = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) builder.Append("\n   ");
            if (options?.IncludeNumbers ?? true) builder.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else builder.Append("- ");
            builder.Append(choices[index].Title);
        }

        return MessageFactory.Text(builder.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>As buttons under the composer.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">The text to speak.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <inheritdoc cref="SuggestedAction(IList{string}, string?, string?)"/>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput);

    /// <summary>As buttons on a card.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text on the card.</param>
    /// <param name="speak">The text to speak.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Actions(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Choices of texts.</summary>
    /// <param name="choices">The texts.</param>
    /// <returns>The choices.</returns>
    public static IList<Choice> ToChoices(IList<string>? choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value))];
}
