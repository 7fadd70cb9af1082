namespace Regie.Alignment.Loading;

/// <summary>Turns increasing positions in a file into line numbers, from 1.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private int _line = 1;

    public int At(long position)
    {
        while (_position < position && _position < _bytes.Length)
            if (_bytes[_position++] == (byte)'\n')
                _line++;
        return _line;
    }
}
