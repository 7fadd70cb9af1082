using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Turns a set of atoms into what people read.</summary>
internal static class RepairWriter
{
    public static Repair Write(RepairProblem problem, RepairSet set)
    {
        var values = new ValuePicker(problem, set).Pick();
        var stands = (Stand[])problem.Stands.Clone();
        var changed = new SortedDictionary<int, Question>();
        for (var index = 0; index < values.Length; index++)
        {
            var atom = problem.Atoms[set.Atoms[index]];
            changed[atom.Question.Index] = atom.Question;
            ref var stand = ref stands[atom.Question.Index];
            stand = atom.Apply(stand, atom.Values[values[index]]);
        }
        var atoms = set.Atoms.Select(atom => problem.Atoms[atom]).ToLookup(atom => atom.Question.Index);
        RepairChange[] changes = [.. changed.Values.Select(question => ToChange(problem, stands, question, [.. atoms[question.Index]]))];
        return new Repair(changes, set.Cost, RepairWords.Join(changes));
    }

    private static RepairChange ToChange(RepairProblem problem, Stand[] stands, Question question, Atom[] atoms)
    {
        var (before, after) = (problem.Stands[question.Index], stands[question.Index]);
        return new RepairChange
        {
            Question = question.Id,
            Before = before.Kind == PositionKind.Clear ? OptionSet.Join(question, before.Must) : null,
            After = OptionSet.Join(question, after.Must),
            Options = [.. atoms.Where(atom => atom.Toggle >= 0).Select(atom => question.Options[atom.Toggle].Value)],
            Alternatives = [.. Alternatives(problem, stands, question)],
            Words = RepairWords.For(question, before, after, atoms),
        };
    }

    private static IEnumerable<string> Alternatives(RepairProblem problem, Stand[] stands, Question question)
    {
        if (question.Kind == QuestionKind.Choices)
            yield break;
        var chosen = stands[question.Index].Must;
        var other = (Stand[])stands.Clone();
        for (var index = 0; index < question.Options.Count; index++)
        {
            var value = 1UL << index;
            other[question.Index] = Stand.Clear(value);
            if (value != chosen && problem.IsInOrder(other))
                yield return question.Options[index].Value;
        }
    }
}
