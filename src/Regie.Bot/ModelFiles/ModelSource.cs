using System.Security.Cryptography;
using Regie.Alignment;

namespace Regie.Bot.ModelFiles;

/// <summary>A model with the file that it was read from, so that a check can keep it.</summary>
public sealed class ModelSource
{
    private const int IdLength = 16;

    private ModelSource(AlignmentModel model, byte[] file, byte[]? shipped)
    {
        Model = model;
        File = file;
        Shipped = shipped;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. file, .. shipped ?? []]))[..IdLength];
    }

    /// <summary>The model that comes with the product.</summary>
    public static ModelSource Default { get; } = new(AlignmentModel.Default, DefaultFile(), null);

    /// <summary>The model.</summary>
    public AlignmentModel Model { get; }

    /// <summary>The bytes of its file.</summary>
    public byte[] File { get; }

    /// <summary>The bytes of the file that it extends, which changes with the product; null when it stands by itself.</summary>
    public byte[]? Shipped { get; }

    /// <summary>The beginning of the SHA-256 of the files: two models with one version number are told apart.</summary>
    public string Id { get; }

    /// <summary>Reads and checks a model.</summary>
    /// <exception cref="ModelException">It cannot be used; holds everything that is wrong.</exception>
    public static ModelSource Read(byte[] file)
    {
        using var stream = new MemoryStream(file, writable: false);
        var model = AlignmentModel.Load(stream);
        return new ModelSource(model, file, model.IsExtension ? DefaultFile() : null);
    }

    private static byte[] DefaultFile()
    {
        using var stream = AlignmentModel.OpenDefaultFile();
        using var file = new MemoryStream();
        stream.CopyTo(file);
        return file.ToArray();
    }
}
