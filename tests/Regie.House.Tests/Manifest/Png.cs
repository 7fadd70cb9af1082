using System.Buffers.Binary;
using System.IO.Compression;

namespace Regie.House.Tests.Manifest;

/// <summary>A PNG with 8 bits per channel, not interlaced, read into pixels (RGB or RGBA, four bytes each).</summary>
internal sealed record Png(int Width, int Height, byte[][] Pixels)
{
    public static Png Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
        var width = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20));
        Assert.Equal(8, bytes[24]);
        Assert.Equal(0, bytes[28]);
        var channels = bytes[25] switch { 2 => 3, 6 => 4, var type => throw new NotSupportedException($"PNG colour type {type}.") };

        using var compressed = new MemoryStream();
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            if (bytes.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                compressed.Write(bytes, at + 8, length);
            }

            at += length + 12;
        }

        compressed.Position = 0;
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        var rows = Unfilter(inflated.ToArray(), width * channels, height, channels);
        return new Png(width, height, [.. rows.SelectMany(row => row.Chunk(channels)).Select(pixel => channels == 4 ? pixel : [.. pixel, byte.MaxValue])]);
    }

    // The five filters of the PNG specification, section 9.2.
    private static byte[][] Unfilter(byte[] data, int stride, int height, int channels)
    {
        var rows = new byte[height][];
        for (var y = 0; y < height; y++)
        {
            var filter = data[y * (stride + 1)];
            var row = rows[y] = data.AsSpan((y * (stride + 1)) + 1, stride).ToArray();
            for (var x = 0; x < stride; x++)
            {
                int left = x >= channels ? row[x - channels] : 0;
                int up = y > 0 ? rows[y - 1][x] : 0;
                int corner = y > 0 && x >= channels ? rows[y - 1][x - channels] : 0;
                row[x] += filter switch
                {
                    0 => 0,
                    1 => (byte)left,
                    2 => (byte)up,
                    3 => (byte)((left + up) / 2),
                    4 => (byte)Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"PNG filter {filter}."),
                };
            }
        }

        return rows;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
