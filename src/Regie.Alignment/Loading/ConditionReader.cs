using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>Reads the condition of a rule.</summary>
internal sealed class ConditionReader(string rule, IReadOnlyDictionary<string, Question> questions, ErrorList errors)
{
    private static readonly (string Name, AnswerTest Test)[] Tests =
        [("is", AnswerTest.Is), ("in", AnswerTest.In), ("notIn", AnswerTest.NotIn), ("atLeast", AnswerTest.AtLeast), ("atMost", AnswerTest.AtMost)];

    /// <summary>The condition, or null when it cannot be read (and an error says why).</summary>
    public Condition? Read(Spot spot)
    {
        if (!spot.IsObject)
            return Wrong(spot, $"The condition of rule {rule} is not an object.", "Write { \"question\": \"…\", \"is\": \"…\" }, or \"all\", \"any\", \"not\".");
        if (spot.Find("all") is { } all)
            return Several(spot, all, "all", parts => new AllCondition(parts));
        if (spot.Find("any") is { } any)
            return Several(spot, any, "any", parts => new AnyCondition(parts));
        if (spot.Find("not") is { } not)
        {
            new SpotFields(spot, $"A condition of rule {rule}", errors).Only("not");
            return Read(not) is { } part ? new NotCondition(part) : null;
        }
        return spot.Find("fact") is { } fact ? Fact(spot, fact) : Answer(spot);
    }

    private Condition? Several(Spot spot, Spot list, string name, Func<IReadOnlyList<Condition>, Condition> create)
    {
        new SpotFields(spot, $"A condition of rule {rule}", errors).Only(name);
        if (!list.IsArray || list.Items.Count == 0)
            return Wrong(list, $"\"{name}\" in rule {rule} is not a list of conditions.", $"Write \"{name}\": [ {{ … }}, {{ … }} ].");
        var parts = list.Items.Select(Read).ToList();
        return parts.Contains(null) ? null : create(parts!);
    }

    private FactCondition? Fact(Spot spot, Spot fact)
    {
        new SpotFields(spot, $"A condition of rule {rule}", errors).Only("fact", "is", "atLeast", "atMost");
        if (!RegisterFacts.Ids.Contains(fact.Text))
            return Wrong<FactCondition>(fact, $"Rule {rule} reads a fact \"{fact.Text}\" that the register does not have.", $"Use one of: {string.Join(", ", RegisterFacts.Ids)}.");
        var exact = Bound(spot, "is");
        var atLeast = Bound(spot, "atLeast");
        var atMost = Bound(spot, "atMost");
        if (exact is null && atLeast is null && atMost is null)
            return Wrong<FactCondition>(spot, $"Rule {rule} compares the fact \"{fact.Text}\" with nothing.", "Add \"is\", \"atLeast\" or \"atMost\" with a number.");
        if (exact is not null && (atLeast ?? atMost) is not null)
            return Wrong<FactCondition>(spot, $"Rule {rule} compares the fact \"{fact.Text}\" with one number and with a range.", "Use \"is\" alone, or \"atLeast\" and \"atMost\".");
        return new FactCondition(fact.Text, atLeast ?? exact, atMost ?? exact);
    }

    private decimal? Bound(Spot spot, string name)
    {
        if (spot.Find(name) is { Number: null } field)
            errors.Add(field, $"\"{name}\" in rule {rule} is not a number.", "Write a number, without quotes.");
        return spot.Find(name)?.Number;
    }

    private AnswerCondition? Answer(Spot spot)
    {
        new SpotFields(spot, $"A condition of rule {rule}", errors).Only("question", "is", "in", "notIn", "atLeast", "atMost");
        if (spot.Find("question") is not { IsString: true } name)
            return Wrong<AnswerCondition>(spot, $"A condition of rule {rule} does not say what it reads.", "Add \"question\": \"topic.key\", or use \"fact\", \"all\", \"any\" or \"not\".");
        if (!questions.TryGetValue(name.Text, out var question))
            return Wrong<AnswerCondition>(name, $"Rule {rule} reads a question \"{name.Text}\" that the model does not have.", "Correct the id, written as topic.key, or add the question.");
        if (!question.IsJudged)
            return Wrong<AnswerCondition>(name, $"Rule {rule} reads \"{question.Id}\", which is an amount or a text.", "Rules read questions with options only; amounts come from register facts.");
        var tests = Tests.Where(test => spot.Find(test.Name) is not null).ToList();
        if (tests.Count != 1)
            return Wrong<AnswerCondition>(spot, $"A condition of rule {rule} has {tests.Count} comparisons.", "Use exactly one of: is, in, notIn, atLeast, atMost; combine several with \"all\".");
        var (testName, test) = tests[0];
        return Compare(question, test, testName, spot.Find(testName)!);
    }

    private AnswerCondition? Compare(Question question, AnswerTest test, string name, Spot operand)
    {
        var isList = test is AnswerTest.In or AnswerTest.NotIn;
        if (isList != operand.IsArray || operand.IsObject || (isList && operand.Items.Count == 0))
            return Wrong<AnswerCondition>(operand, $"\"{name}\" in rule {rule} needs {(isList ? "a list of options" : "one option")}.", isList ? "Write [ \"a\", \"b\" ]." : "Write one value, without brackets.");
        if (test is AnswerTest.AtLeast or AnswerTest.AtMost && question.Kind != QuestionKind.Scale)
            return Wrong<AnswerCondition>(operand, $"\"{name}\" in rule {rule} is for a scale, and \"{question.Id}\" is not one.", "Use is, in or notIn.");
        var values = isList ? operand.Items : [operand];
        var wrong = values.Where(value => question.FindOption(value.Text) is null).ToList();
        foreach (var value in wrong)
            errors.Add(value, $"Rule {rule} compares \"{question.Id}\" with \"{value.Text}\", which is not one of its options.", $"Use one of: {string.Join(", ", question.Options.Select(option => option.Value))}.");
        return wrong.Count > 0 ? null : new AnswerCondition(question, test, [.. values.Select(value => value.Text)]);
    }

    private Condition? Wrong(Spot spot, string problem, string fix) => Wrong<Condition>(spot, problem, fix);

    private T? Wrong<T>(Spot spot, string problem, string fix)
        where T : Condition
    {
        errors.Add(spot, problem, fix);
        return null;
    }
}
