using Regie.Alignment.Conditions;
using Regie.Alignment.Judging;

namespace Regie.Alignment.Repairs;

/// <summary>What a repair of one assessment has to do, and what it may change.</summary>
/// <remarks>
/// A position that nobody took is not changed: rules that wait for it stay open, and open rules do not stand in the way
/// (see <see cref="Truth"/>; leaving it out never loses a repair).
/// </remarks>
internal sealed class RepairProblem
{
    public RepairProblem(AlignmentModel model, Assessment assessment)
    {
        Model = model;
        Facts = assessment.Context.Facts;
        Stands = Judging.Stands.Of(model, assessment.Positions);
        // By id, so that the order of the rules in the file does not matter.
        Rules = [.. model.Rules.Where(rule => rule.Facts.All(fact => Facts.Find(fact) is not null)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Atoms = [.. CreateAtoms(assessment)];
        Goals = [.. Rules.Select(rule => new Goal(rule.ViolatedWhen, null, AtomsOf(rule.Questions))), .. Needed()];
        var thresholds = model.Thresholds;
        NeedsAnswers = !assessment.HasQuorum
            || assessment.Coverage < Math.Max(thresholds.CoverageForAligned, thresholds.CoverageForVerdict)
            || model.Questions.Any(question => question.IsNeeded && !Stands[question.Index].IsKnown);
    }

    public AlignmentModel Model { get; }

    public RegisterFacts Facts { get; }

    /// <summary>Where every question stands now.</summary>
    public Stand[] Stands { get; }

    public Atom[] Atoms { get; }

    /// <summary>All that must be in order.</summary>
    public Goal[] Goals { get; }

    /// <summary>Whether no change of positions is enough, because too little was answered.</summary>
    public bool NeedsAnswers { get; }

    private Rule[] Rules { get; }

    /// <summary>Whether everything is in order; a question that is open in <paramref name="stands"/> gets the benefit of the doubt.</summary>
    public bool IsInOrder(ReadOnlySpan<Stand> stands)
    {
        var situation = new Situation(stands, Facts);
        foreach (var goal in Goals)
            if (goal.IsBroken(situation))
                return false;
        return true;
    }

    private IEnumerable<Atom> CreateAtoms(Assessment assessment)
    {
        var literals = Rules.SelectMany(rule => Literal.Of(rule.ViolatedWhen)).ToLookup(literal => literal.Question);
        var positions = assessment.Positions.ToDictionary(position => position.Question, StringComparer.Ordinal);
        foreach (var question in Model.Questions)
        {
            var isRead = literals.Contains(question.Index) || (question.IsNeeded && question.IsJudged);
            if (!isRead || !Stands[question.Index].IsKnown)
                continue;
            var counts = Judging.Stands.CountsOf(question, positions[question.Id]);
            foreach (var atom in new AtomFactory(question, Stands[question.Index], counts, [.. literals[question.Index]]).Create())
                yield return atom;
        }
    }

    private IEnumerable<Goal> Needed() =>
        from question in Model.Questions
        where question.IsNeeded && Stands[question.Index].Kind == PositionKind.Contested
        select new Goal(null, question, AtomsOf([question]));

    private int[] AtomsOf(IReadOnlyList<Question> questions) =>
        [.. Enumerable.Range(0, Atoms.Length).Where(index => questions.Contains(Atoms[index].Question))];
}
