using System.Globalization;
using System.Runtime.CompilerServices;

namespace Regie.BotBuilder.Connector;

/// <summary>
/// Puts an address at a channel together: what is written in the code as it stands, and each id escaped, so that it stays one part of the path
/// whatever is in it.
/// </summary>
[InterpolatedStringHandler]
internal ref struct ChannelAddress
{
    private const int LongestOnStack = 512;
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Starts with the address of the channel. The first two are for the compiler.</summary>
    public ChannelAddress(int literalLength, int formattedCount, Uri serviceUrl)
    {
        _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
        _text.AppendFormatted(serviceUrl.AbsoluteUri.AsSpan().TrimEnd('/'));
        _text.AppendLiteral("/");
    }

    /// <summary>An address at a channel.</summary>
    /// <param name="serviceUrl">The channel.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">What it ends with: nothing, or a query.</param>
    /// <exception cref="ArgumentException">An id in it is none.</exception>
    public static Uri Of(Uri serviceUrl, [InterpolatedStringHandlerArgument(nameof(serviceUrl))] ref ChannelAddress path, string query = "")
    {
        path._text.AppendLiteral(query);
        return new Uri(path._text.ToStringAndClear(), UriKind.Absolute);
    }

    /// <summary>What is the same in every address.</summary>
    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    /// <summary>An id.</summary>
    /// <exception cref="ArgumentException">It is empty, or one that a path would swallow.</exception>
    public void AppendFormatted(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id is "." or "..")
        {
            throw new ArgumentException("The id is not one.", nameof(id));
        }

        Span<char> escaped = stackalloc char[LongestOnStack];
        _text.AppendFormatted(Uri.TryEscapeDataString(id, escaped, out var length) ? escaped[..length] : Uri.EscapeDataString(id));
    }
}
