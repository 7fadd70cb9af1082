using Regie.Alignment;

namespace Regie.Bot.ModelFiles;

/// <summary>A file with an alignment model: a municipality's own, or the one that comes with the product.</summary>
internal static class ModelFile
{
    /// <summary>The setting that names a municipality's own model.</summary>
    public const string Setting = "Regie:ModelPath";

    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Reads and checks a model.</summary>
    /// <param name="path">The file, from the working directory when it is relative; null or empty: the model that comes with the product.</param>
    /// <exception cref="UnusableModelException">It cannot be read, or has errors; the message has the file and the line of each.</exception>
    public static ModelSource Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return ModelSource.Default;
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MostBytes)
                throw new UnusableModelException($"The model file {path} is larger than {MostBytes / 1024 / 1024} MB. A model is a few hundred kB at most: check that this is the right file.");
            var file = new byte[stream.Length];
            stream.ReadExactly(file);
            return ModelSource.Read(file);
        }
        catch (ModelException exception)
        {
            throw new UnusableModelException(Say(path, exception.Errors), exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableModelException($"There is no model file {Path.GetFullPath(path)}. Correct the path ({Setting}), or put the file there.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UnusableModelException($"The model file {path} cannot be read. It must be a file, and the account that runs the bot must be allowed to read it.", exception);
        }
    }

    private static string Say(string path, IReadOnlyList<ModelError> errors)
    {
        var count = errors.Count == 1 ? "1 error" : $"{errors.Count} errors";
        var lines = errors.Select(error => $"{path}, line {error.Line}: {error.Problem} {error.Fix}");
        return string.Join(Environment.NewLine, lines.Prepend($"The alignment model {path} has {count} and is not used:"));
    }
}
