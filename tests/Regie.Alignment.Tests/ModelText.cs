using System.Text;

namespace Regie.Alignment.Tests;

/// <summary>Model files as text.</summary>
internal static class ModelText
{
    public static string ReadDefault()
    {
        using var reader = new StreamReader(AlignmentModel.OpenDefaultFile());
        return reader.ReadToEnd();
    }

    public static Stream Of(string json) => new MemoryStream(Encoding.UTF8.GetBytes(json));
}
