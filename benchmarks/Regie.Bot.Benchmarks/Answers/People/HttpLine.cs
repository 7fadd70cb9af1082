using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>One person's connection. Straight on a socket, so that little of the machine goes to the load generator.</summary>
internal sealed class HttpLine : IDisposable
{
    private static ReadOnlySpan<byte> EndOfHeaders => "\r\n\r\n"u8;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ArrayBufferWriter<byte> _request = new(4096);
    private readonly Uri _subject;
    private readonly string _token;
    private byte[] _answer = new byte[32 * 1024];

    /// <param name="subject">The server.</param>
    /// <param name="token">The token of every request.</param>
    public HttpLine(Uri subject, string token)
    {
        _subject = subject;
        _token = token;
    }

    /// <summary>Sends a body and reads the answer.</summary>
    /// <returns>The status, and the body of the answer; valid until the next call.</returns>
    /// <exception cref="IOException">The connection was closed, or the answer has no length.</exception>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> AskAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (!_socket.Connected)
            await _socket.ConnectAsync(IPAddress.Loopback, _subject.Port, cancellationToken);
        _request.ResetWrittenCount();
        Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {_subject.PathAndQuery} HTTP/1.1\r\nHost: {_subject.Authority}\r\nAuthorization: Bearer {_token}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n"), _request);
        _request.Write(body.Span);
        for (var rest = _request.WrittenMemory; !rest.IsEmpty;)
            rest = rest[await _socket.SendAsync(rest, cancellationToken)..];
        return await ReceiveAsync(cancellationToken);
    }

    public void Dispose() => _socket.Dispose();

    private async Task<(int Status, ReadOnlyMemory<byte> Body)> ReceiveAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        int end;
        while ((end = _answer.AsSpan(0, length).IndexOf(EndOfHeaders)) < 0)
            length += await ReadAsync(length, cancellationToken);
        var start = end + EndOfHeaders.Length;
        var (status, size) = Head(_answer.AsSpan(0, start));
        while (length < start + size)
            length += await ReadAsync(length, cancellationToken);
        return (status, _answer.AsMemory(start, size));
    }

    private async ValueTask<int> ReadAsync(int from, CancellationToken cancellationToken)
    {
        if (from == _answer.Length)
            Array.Resize(ref _answer, from * 2);
        var read = await _socket.ReceiveAsync(_answer.AsMemory(from), cancellationToken);
        return read > 0 ? read : throw new IOException("The subject closed the connection.");
    }

    private static (int Status, int Size) Head(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head["HTTP/1.1 ".Length..], out int status, out _) && Utf8Parser.TryParse(head[(at + name.Length)..], out int size, out _)
            ? (status, size)
            : throw new IOException($"The answer has no length: {Encoding.ASCII.GetString(head)}");
    }
}
