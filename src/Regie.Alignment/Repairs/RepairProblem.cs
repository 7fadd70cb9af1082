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
        Formula[] formulas =
        [
            .. model.Rules
                .Where(rule => rule.Facts.All(fact => facts.Find(fact) is not null))
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => compiler.Compile(rule.ViolatedWhen)),
        ];
        Literals = [.. compiler.Literals];
        Atoms = [.. CreateAtoms(assessment)];
        foreach (var atom in Atoms)
            atom.Excludes = Array.FindAll(AtomsOf(atom.Question), other => Atoms[other] != atom && (atom.IsAlone || Atoms[other].IsAlone));
        Move[][] moves = [.. Literals.Select(literal => MovesOf(literal).ToArray())];
        Rules = [.. formulas.Select(formula => new RuleGoal(formula, [.. formula.AllLiterals.Distinct()], moves))];
        Goals = [.. Rules, .. Agreements()];
        NeedsAnswers = !assessment.HasQuorum
            || assessment.Coverage < Math.Max(model.Thresholds.CoverageForAligned, model.Thresholds.CoverageForVerdict)
            || model.Questions.Any(question => question.IsNeeded && !Stands[question.Index].IsKnown);
    }

    public AlignmentModel Model { get; }

    /// <summary>Where every question stands now.</summary>
    public Stand[] Stands { get; }

    public Literal[] Literals { get; }

    public Atom[] Atoms { get; }

    /// <summary>All that must be in order.</summary>
    public Goal[] Goals { get; }

    private RuleGoal[] Rules { get; }

    /// <summary>Whether no change of positions is enough, because too little was answered.</summary>
    public bool NeedsAnswers { get; }

    /// <summary>Whether no rule is broken; a question that is open in <paramref name="stands"/> gets the benefit of the doubt.</summary>
    public bool IsInOrder(Stand[] stands)
    {
        var bad = new bool[Literals.Length];
        for (var index = 0; index < bad.Length; index++)
            bad[index] = Literals[index].IsBad(stands[Literals[index].Question.Index]);
        return Array.TrueForAll(Rules, rule => !rule.BrokenWhen.Holds(bad));
    }

    private IEnumerable<Atom> CreateAtoms(Assessment assessment)
    {
        var positions = assessment.Positions.ToDictionary(position => position.Question, StringComparer.Ordinal);
        return from question in Model.Questions
               where question.IsJudged && Stands[question.Index].IsKnown
               let counts = Judging.Stands.CountsOf(question, positions[question.Id])
               from atom in FactoryOf(question, counts).Create()
               select atom;
    }

    private AtomFactory FactoryOf(Question question, int[] counts) =>
        new(question, Stands[question.Index], counts, [.. Literals.Where(literal => literal.Question.Index == question.Index)]);

    private IEnumerable<AgreementGoal> Agreements() =>
        from question in Model.Questions
        where Stands[question.Index].Split != 0
        let relevant = FactoryOf(question, []).Relevant
        select new AgreementGoal(question.Index, question.IsNeeded, relevant, OptionSet.Alone(question), AtomsOf(question), Atoms);

    private int[] AtomsOf(Question question) =>
        [.. Enumerable.Range(0, Atoms.Length).Where(index => Atoms[index].Question.Index == question.Index)];

    private IEnumerable<Move> MovesOf(Literal literal) =>
        from atom in Enumerable.Range(0, Atoms.Length)
        where Atoms[atom].Question.Index == literal.Question.Index
        from value in Enumerable.Range(0, Atoms[atom].Values.Length)
        where Atoms[atom].Helps(literal, Atoms[atom].Values[value])
        select new Move(atom, value);
}
