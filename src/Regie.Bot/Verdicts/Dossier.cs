using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Verdicts;

/// <summary>The full record of a check: its description, every verdict with the answers it rests on, and what managers did.</summary>
/// <remarks>Answers of a round that is still going on are not in it: people answer without seeing each other's.</remarks>
/// <param name="Initiative">The check.</param>
/// <param name="Verdicts">Every verdict, oldest first.</param>
/// <param name="Answers">The answers behind each verdict.</param>
/// <param name="Alerts">Every alert, oldest first.</param>
internal sealed record Dossier(
    Initiative Initiative,
    IReadOnlyList<VerdictRecord> Verdicts,
    IReadOnlyList<VerdictAnswers> Answers,
    IReadOnlyList<AlertRecord> Alerts);
