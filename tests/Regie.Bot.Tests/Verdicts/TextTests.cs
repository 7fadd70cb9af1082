using System.Reflection;
using System.Text.RegularExpressions;
using Regie.Alignment;

namespace Regie.Bot.Tests.Verdicts;

public sealed partial class TextTests
{
    public static TheoryData<string> TextClasses =>
        [.. typeof(BotApplication).Assembly.GetTypes().Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(TextClasses))]
    public void Texts_AreCompleteInBothLanguages(string name)
    {
        var texts = typeof(BotApplication).Assembly.GetType(name)!.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(LocalizedText))
            .Select(field => (field.Name, Text: (LocalizedText)field.GetValue(null)!));

        Assert.All(texts, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Text.Nl), text.Name);
            Assert.False(string.IsNullOrWhiteSpace(text.Text.En), text.Name);
            Assert.Equal(Places(text.Text.Nl), Places(text.Text.En));
        });
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Place();
}
