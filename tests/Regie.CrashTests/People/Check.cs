using Regie.CrashTests.Teams;

namespace Regie.CrashTests.People;

/// <summary>A check that a leader started.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Leader">Who leads it.</param>
/// <param name="Thread">Where it was started.</param>
/// <param name="Respondents">Who is asked.</param>
/// <param name="IsContested">Most answers do not fit, so that there is something to alert a manager to.</param>
internal sealed record Check(string Id, Persona Leader, string Thread, IReadOnlyList<Persona> Respondents, bool IsContested);
