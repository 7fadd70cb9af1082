using Regie.Alignment;

namespace Regie.Bot.ModelFiles;

/// <summary>The command <c>check-model</c>: checks an alignment model without starting the bot, and prints it for people to read.</summary>
internal static class CheckModelCommand
{
    /// <summary>The first argument of the program that asks for it.</summary>
    public const string Name = "check-model";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows <see cref="Name"/>.</param>
    /// <param name="usual">The file that the bot would use; null or empty: the model that comes with it.</param>
    /// <param name="output">Where the sheet goes.</param>
    /// <param name="errors">Where errors go.</param>
    /// <returns>0 when the model can be used, otherwise 1.</returns>
    public static int Run(IReadOnlyList<string> arguments, string? usual, TextWriter output, TextWriter errors)
    {
        if (arguments is ["--help" or "-h"])
        {
            output.WriteLine(CheckModelOptions.Help);
            return 0;
        }

        if (CheckModelOptions.Parse(arguments) is not { } options)
        {
            errors.WriteLine(CheckModelOptions.Help);
            return 1;
        }

        try
        {
            output.Write(ModelSheet.Write(ModelFile.Read(options.Path ?? usual).Model, options.Language));
            return 0;
        }
        catch (UnusableModelException exception)
        {
            errors.WriteLine(exception.Message);
            return 1;
        }
    }
}
