namespace Regie.BotBuilder.Schema;

/// <summary>Makes attachments of cards.</summary>
public static class Extensions
{
    /// <summary>Wraps a card in an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);
}
