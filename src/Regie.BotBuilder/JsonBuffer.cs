using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Where JSON is put together: each thread keeps one, unless what it held was large.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int Usual = 1024;
    private const int LargestKept = 8 * 1024;

    [ThreadStatic]
    private static JsonBuffer? _mine;

    private readonly ArrayBufferWriter<byte> _bytes = new(Usual);

    private JsonBuffer() => Writer = new Utf8JsonWriter(
        _bytes,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = BotJson.MaxWrittenDepth, SkipValidation = true });

    /// <summary>Writes to it.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written so far. Valid until more is.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _bytes.WrittenSpan;
        }
    }

    /// <summary>The thread's buffer, empty; a new one when it is in use. Dispose it when what was written has been taken.</summary>
    public static JsonBuffer Rent()
    {
        var mine = _mine ?? new JsonBuffer();
        _mine = null;
        return mine;
    }

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        if (_bytes.Capacity <= LargestKept)
        {
            _bytes.ResetWrittenCount();
            Writer.Reset();
            _mine = this;
        }
    }
}
