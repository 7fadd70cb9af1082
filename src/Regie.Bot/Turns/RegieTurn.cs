using System.Security.Cryptography;
using System.Text;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Turns;

/// <summary>One turn as the features see it: who acts, where, in which language, and the session in which the turn's changes are written.</summary>
public sealed class RegieTurn
{
    /// <summary>A turn.</summary>
    public RegieTurn(ITurnContext context, DocumentSession session, Person person, TextLanguage language, Place place, DateTimeOffset now)
    {
        Context = context;
        Session = session;
        Person = person;
        Language = language;
        Place = place;
        Now = now;
        Submission = CardSubmission.Of(context.Activity);
    }

    /// <summary>The Bot Builder turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the turn reads and changes; committed when the turn has ended well.</summary>
    public DocumentSession Session { get; }

    /// <summary>Who acts. Teams says so in a token that was checked; nothing in a card does.</summary>
    public Person Person { get; }

    /// <summary>The language of the person.</summary>
    public TextLanguage Language { get; set; }

    /// <summary>Where the person acts.</summary>
    public Place Place { get; }

    /// <summary>When the turn began.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The card action of this turn; null when it is a message, or anything else.</summary>
    public CardSubmission? Submission { get; }

    /// <summary>
    /// Tells this turn's activity from all others, also when Teams delivers it again, to another instance or after a crash; null when it has no id.
    /// </summary>
    public string? ActivityKey => Context.Activity.Id is { Length: > 0 } id
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Place.ConversationId}\n{Person.Key}\n{id}")).AsSpan(0, 16))
        : null;

    /// <summary>
    /// True when what is answered is a message for everyone in a channel or group chat. The answer to an invoke is only for who clicked; that to a
    /// button of a client without Universal Actions is not.
    /// </summary>
    public bool IsReadByAll => !Place.IsPersonal && Context.Activity.Type != ActivityTypes.Invoke;

    /// <summary>Whether messages can be sent that one person sees among others.</summary>
    public bool TargetsMessages { get; init; }

    /// <summary>True when what is said to the person would be read by all, and can be for the person alone.</summary>
    internal bool AnswersInPrivate => TargetsMessages && IsReadByAll && Person.Id.Length > 0;

    /// <summary>The turn that is going on in a context.</summary>
    /// <exception cref="InvalidOperationException">The bot did not prepare one.</exception>
    public static RegieTurn Of(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<RegieTurn>() ?? throw new InvalidOperationException("The turn was not prepared by TurnFactory.");
    }

    /// <summary>The text in the person's language.</summary>
    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>Answers with a card for everyone in the conversation; in place when a card was clicked.</summary>
    public Task ShowAllAsync(AdaptiveCard card, CancellationToken cancellationToken) => CardReply.ShowAllAsync(Context, card, cancellationToken);

    /// <summary>Answers the person with a card: in place when a card was clicked.</summary>
    public Task ShowAsync(AdaptiveCard card, CancellationToken cancellationToken) => CardReply.ShowAsync(Context, card, cancellationToken);

    /// <summary>Answers the person with a line of text.</summary>
    public Task SayAsync(string text, CancellationToken cancellationToken)
    {
        if (!AnswersInPrivate)
            return Context.SendActivityAsync(Line(text), cancellationToken);
        PrivateAnswers.Add(this, () => Line(text));
        return Task.CompletedTask;
    }

    private static Activity Line(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        return message;
    }
}
