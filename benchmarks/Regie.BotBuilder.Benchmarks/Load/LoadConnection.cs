using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>A connection that sends one request after the other. Straight on a socket: an HTTP client would cost more than the subjects do.</summary>
internal sealed class LoadConnection(MessageTemplate request)
{
    private readonly byte[] _answer = new byte[4096];

    /// <summary>How long each answer took, in <see cref="Stopwatch"/> ticks.</summary>
    public List<long> Latencies { get; } = [];

    /// <param name="order">What to do.</param>
    /// <param name="next">The number of the next message, over all connections.</param>
    /// <param name="until">When to stop, in <see cref="Stopwatch"/> ticks.</param>
    public async Task RunAsync(LoadOrder order, Func<long> next, long until)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, order.Subject.Port);
        for (var sent = Stopwatch.GetTimestamp(); sent < until && next() is var number && number >= 0; sent = Stopwatch.GetTimestamp())
        {
            await SendAsync(socket, request.For(number, (int)(number % order.Conversations)));
            await ReceiveAsync(socket);
            Latencies.Add(Stopwatch.GetTimestamp() - sent);
        }
    }

    private static async ValueTask SendAsync(Socket socket, ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await socket.SendAsync(bytes)..];
        }
    }

    /// <exception cref="IOException">The answer is not 200 without a body.</exception>
    private async ValueTask ReceiveAsync(Socket socket)
    {
        var length = 0;
        while (_answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
        {
            var read = await socket.ReceiveAsync(_answer.AsMemory(length));
            length += read > 0 ? read : throw new IOException("The subject closed the connection.");
        }

        if (!_answer.AsSpan().StartsWith("HTTP/1.1 200 "u8) || !_answer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            throw new IOException($"The subject answered: {Encoding.UTF8.GetString(_answer, 0, length)}");
        }
    }
}
