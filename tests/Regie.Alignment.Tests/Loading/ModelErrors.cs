namespace Regie.Alignment.Tests.Loading;

/// <summary>What is wrong with a model file.</summary>
internal static class ModelErrors
{
    /// <summary>Every error as an administrator reads it; empty for a model that can be used.</summary>
    public static IReadOnlyList<string> Of(string json)
    {
        try
        {
            AlignmentModel.Load(ModelText.Of(json));
            return [];
        }
        catch (ModelException exception)
        {
            return [.. exception.Errors.Select(error => error.ToString())];
        }
    }
}
