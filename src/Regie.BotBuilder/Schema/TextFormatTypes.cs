namespace Regie.BotBuilder.Schema;

/// <summary>How Activity.Text is marked up.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown, the default.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";

    /// <summary>A small subset of XML that Teams accepts.</summary>
    public const string Xml = "xml";
}
