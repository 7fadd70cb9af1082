using Regie.Alignment.Tests;
using Regie.Bot.Benchmarks.Answers.Teams;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>A check that was started.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Team">Where it runs.</param>
/// <param name="IsContested">Its people answer so that much does not fit, and the manager is alerted.</param>
internal sealed record Check(string Id, Team Team, bool IsContested)
{
    /// <summary>What its people answer.</summary>
    public IReadOnlyDictionary<string, string> Answers => IsContested ? SampleAnswers.Misaligned : SampleAnswers.Aligned;
}
