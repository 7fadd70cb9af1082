using Regie.Alignment;

namespace Regie.Bot.Tests.ModelFiles;

/// <summary>Model files of a municipality's own, made from the one that comes with the product.</summary>
internal static class ModelText
{
    /// <summary>The text of the model that comes with the product.</summary>
    public static string Default
    {
        get
        {
            using var reader = new StreamReader(AlignmentModel.OpenDefaultFile());
            return reader.ReadToEnd();
        }
    }

    /// <summary>Writes it with changes.</summary>
    /// <returns>The path.</returns>
    public static string Write(string path, Func<string, string> change)
    {
        File.WriteAllText(path, change(Default));
        return path;
    }

    /// <summary>Writes it with a rule about a question that it does not have.</summary>
    /// <param name="path">Where.</param>
    /// <param name="line">The line of the error.</param>
    public static string WriteBroken(string path, out int line)
    {
        var text = Default;
        var at = text.IndexOf("\"question\": \"policy.scope\"", StringComparison.Ordinal);
        line = text[..at].Count(character => character == '\n') + 1;
        return Write(path, _ => text.Insert(at + "\"question\": \"policy.sco".Length, "o"));
    }
}
