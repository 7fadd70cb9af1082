using Regie.Alignment.Conditions;
using Regie.Alignment.Judging;

namespace Regie.Alignment.Repairs;

/// <summary>What a repair of one assessment has to mend, and what it may change.</summary>
/// <remarks>
/// A position that nobody took is not changed: rules that wait for it stay open, and open rules do not stand in the way
/// (see <see cref="Truth"/>: leaving such a change out never loses a repair).
/// </remarks>
internal sealed class RepairProblem
{
    public RepairProblem(AlignmentModel model, Assessment assessment)
    {
        Model = model;
        Stands = Judging.Stands.Of(model, assessment.Positions);
        var facts = assessment.Context.Facts;
        var compiler = new FormulaCompiler(facts);
        // By id, so that the order of the rules in the file does not matter.
        Formula[] formulas = [.. from rule in model.Rules
                                 where rule.Facts.All(fact => facts.Find(fact) is not null)
                                 orderby rule.Id
                                 select compiler.Compile(rule.ViolatedWhen)];
        Literals = [.. compiler.Literals];
        Atoms = [.. CreateAtoms(assessment)];
        Goals = [.. formulas.Select(formula => new Goal { BrokenWhen = formula, Literals = [.. formula.AllLiterals.Distinct()] }), .. Disagreements()];
        Moves = [.. Literals.Select(literal => MovesOf(literal).ToArray())];
        NeedsAnswers = !assessment.HasQuorum
            || assessment.Coverage < Math.Max(model.Thresholds.CoverageForAligned, model.Thresholds.CoverageForVerdict)
            || model.Questions.Any(question => question.IsNeeded && !Stands[question.Index].IsKnown);
    }

    public AlignmentModel Model { get; }

    /// <summary>Where every question stands now.</summary>
    public Stand[] Stands { get; }

    public Literal[] Literals { get; }

    public Atom[] Atoms { get; }

    /// <summary>Per literal the moves that can mend it.</summary>
    public Move[][] Moves { get; }

    /// <summary>All that must be in order.</summary>
    public Goal[] Goals { get; }

    /// <summary>Whether no change of positions is enough, because too little was answered.</summary>
    public bool NeedsAnswers { get; }

    /// <summary>Whether no rule is broken; a question that is open in <paramref name="stands"/> gets the benefit of the doubt.</summary>
    public bool IsInOrder(Stand[] stands)
    {
        var bad = new bool[Literals.Length];
        for (var index = 0; index < bad.Length; index++)
            bad[index] = Literals[index].IsBad(stands[Literals[index].Question.Index]);
        return Array.TrueForAll(Goals, goal => goal.BrokenWhen?.Holds(bad) != true);
    }

    private IEnumerable<Atom> CreateAtoms(Assessment assessment)
    {
        var literals = Literals.ToLookup(literal => literal.Question.Index);
        var positions = assessment.Positions.ToDictionary(position => position.Question, StringComparer.Ordinal);
        return from question in Model.Questions
               where literals.Contains(question.Index) || (question.IsNeeded && question.IsJudged)
               let stand = Stands[question.Index]
               where stand.IsKnown
               let counts = Judging.Stands.CountsOf(question, positions[question.Id])
               from atom in new AtomFactory(question, stand, counts, [.. literals[question.Index]]).Create()
               select atom;
    }

    private IEnumerable<Goal> Disagreements() =>
        from index in Enumerable.Range(0, Atoms.Length)
        let question = Atoms[index].Question
        where Atoms[index].IsContested(Stands[question.Index]) && (question.IsNeeded || Atoms[index].Toggle >= 0)
        select new Goal { Disagreement = index, OnlyWithChangeOf = question.IsNeeded ? [] : AtomsOf(question) };

    private int[] AtomsOf(Question question) =>
        [.. Enumerable.Range(0, Atoms.Length).Where(index => Atoms[index].Question.Index == question.Index)];

    private IEnumerable<Move> MovesOf(Literal literal) =>
        from atom in Enumerable.Range(0, Atoms.Length)
        where Atoms[atom].Question.Index == literal.Question.Index
        from value in Enumerable.Range(0, Atoms[atom].Values.Length)
        where Atoms[atom].Helps(literal, Atoms[atom].Values[value])
        select new Move(atom, value);
}
