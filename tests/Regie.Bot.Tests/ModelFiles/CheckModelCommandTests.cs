using Regie.Alignment;
using Regie.Bot.ModelFiles;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.ModelFiles;

public sealed class CheckModelCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void Run_WithoutAFile_PrintsTheModelOfTheBotInDutch()
    {
        Assert.Equal(0, Run());

        var sheet = _output.ToString();
        Assert.All(AlignmentModel.Default.Questions, question => Assert.Contains(question.Label.Nl, sheet, StringComparison.Ordinal));
        Assert.All(AlignmentModel.Default.Rules, rule => Assert.Contains(rule.Id, sheet, StringComparison.Ordinal));
        Assert.All(AlignmentModel.Default.Roles, role => Assert.Contains(role.Name.Nl, sheet, StringComparison.Ordinal));
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public void Run_InEnglish_PrintsEnglish()
    {
        Assert.Equal(0, Run("--language", "en"));

        Assert.Contains(AlignmentModel.Default.Topics[0].Title.En, _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(AlignmentModel.Default.Topics[0].Title.Nl, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OwnFile_PrintsThatOne()
    {
        Assert.Equal(0, Run(ModelText.Write(_folder["own.json"], text => text.Replace("\"2026.1\"", "\"Merenburg 7\"", StringComparison.Ordinal))));

        Assert.StartsWith("# Model Merenburg 7", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileOfTheSetting_IsCheckedWhenNoneIsNamed()
    {
        var path = ModelText.Write(_folder["own.json"], text => text.Replace("\"2026.1\"", "\"Merenburg 7\"", StringComparison.Ordinal));

        Assert.Equal(0, CheckModelCommand.Run([], path, _output, _errors));

        Assert.StartsWith("# Model Merenburg 7", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileWithErrors_NamesFileAndLineOfEachAndPrintsNoSheet()
    {
        var path = ModelText.WriteBroken(_folder["own.json"], out var line);

        Assert.Equal(1, Run(path));

        Assert.Contains($"{path}, line {line}: ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("policy.scoop", _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("nowhere/model.json", "There is no model file")]
    [InlineData("nowhere.json", "There is no model file")]
    [InlineData(".", "cannot be read")]
    [InlineData("a\0b", "cannot be read")]
    public void Run_FileThatCannotBeRead_SaysSo(string path, string sentence)
    {
        Assert.Equal(1, Run(path));

        Assert.Contains(sentence, _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--language")]
    [InlineData("--language", "de")]
    [InlineData("--lang", "nl")]
    [InlineData("one.json", "two.json")]
    [InlineData("")]
    public void Run_ArgumentsThatDoNotFit_ShowHowItIsUsed(params string[] arguments)
    {
        Assert.Equal(1, Run(arguments));

        Assert.Contains("check-model [FILE]", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public void Run_Help_ShowsHowItIsUsed()
    {
        Assert.Equal(0, Run("--help"));

        Assert.Contains("check-model [FILE]", _output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) => CheckModelCommand.Run(arguments, usual: null, _output, _errors);
}
