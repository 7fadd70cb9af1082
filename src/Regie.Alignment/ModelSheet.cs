using System.Text;
using Regie.Alignment.Sheets;

namespace Regie.Alignment;

/// <summary>A model as a sheet that people can read, in Markdown.</summary>
public static class ModelSheet
{
    /// <summary>Topics with their questions, rules per pair, roles and thresholds.</summary>
    public static string Write(AlignmentModel model, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(model);
        var text = new StringBuilder();
        var writer = new SheetWriter(text, language);
        writer.Heading(1, new($"Model {model.Version}", $"Model {model.Version}"));
        writer.Topics(model);
        writer.Rules(model);
        writer.Roles(model);
        writer.Thresholds(model.Thresholds);
        return text.ToString();
    }
}
