using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Regie.BotBuilder.Benchmarks.Load;

namespace Regie.BotBuilder.Benchmarks.Turn;

/// <summary>An HTTP context that is used again for each message, as a server's connection does.</summary>
internal sealed class FakeRequest : IRequestBodyPipeFeature
{
    private readonly MessageTemplate _message = MessageTemplate.Body(StubChannel.Address);
    private readonly DefaultHttpContext _context = new();
    private long _number;

    public FakeRequest(string token)
    {
        _context.Features.Set<IRequestBodyPipeFeature>(this);
        _context.Request.Method = HttpMethods.Post;
        _context.Request.Headers.Authorization = $"Bearer {token}";
    }

    public PipeReader Reader { get; private set; } = null!;

    /// <summary>The context with the next message, in one of a thousand conversations.</summary>
    public HttpContext Next()
    {
        _number++;
        Reader = PipeReader.Create(new ReadOnlySequence<byte>(_message.For(_number, (int)(_number % 1000))));
        return _context;
    }
}
