namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>How many people answer.</summary>
/// <param name="Checks">Checks that run at once.</param>
/// <param name="Asked">People asked in each; everyone is asked in one.</param>
internal sealed record LoadSize(int Checks, int Asked)
{
    /// <summary>All of them.</summary>
    public int People => Checks * Asked;
}
