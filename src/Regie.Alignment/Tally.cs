using Regie.Alignment.Judging;

namespace Regie.Alignment;

/// <summary>
/// The counts of all answers. Adding, removing or changing an answer costs the same however many respondents there
/// are, and so does a verdict on a tally. Not safe for use by several threads at once.
/// </summary>
public sealed class Tally
{
    /// <summary>Fewer sheets than this for a core cost less than the second core does.</summary>
    private const int FewestPerCore = 1_000;

    private readonly SortedDictionary<(string Question, string Value), int> _unknown = new(UnknownOrder.Instance);
    private readonly QuestionTally[] _questions;
    private int _next;

    /// <summary>An empty tally.</summary>
    public Tally(AlignmentModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _questions = [.. model.Questions.Select(question => new QuestionTally(question))];
    }

    /// <summary>The tally of these sheets. Thousands are counted by all cores, each a share: in which order they are counted makes no difference.</summary>
    public static Tally Of(AlignmentModel model, IEnumerable<ResponseSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var all = sheets as IReadOnlyList<ResponseSheet> ?? [.. sheets];
        var shares = Math.Clamp(all.Count / FewestPerCore, 1, Environment.ProcessorCount);
        var tallies = new Tally[shares];
        if (shares == 1)
            tallies[0] = OfShare(model, all, 0, all.Count);
        else
            Parallel.For(0, shares, share => tallies[share] = OfShare(model, all, Start(share), Start(share + 1)));
        foreach (var other in tallies.AsSpan(1))
            tallies[0].Include(other);
        return tallies[0];

        int Start(int share) => (int)((long)all.Count * share / shares);
    }

    /// <summary>The model whose questions are counted.</summary>
    public AlignmentModel Model { get; }

    /// <summary>Respondents who answered at least one question of the model ("don't know" counts).</summary>
    public int Answered { get; private set; }

    internal IReadOnlyList<QuestionTally> Questions => _questions;

    internal IEnumerable<UnknownAnswer> Unknown =>
        _unknown.Select(entry => new UnknownAnswer(entry.Key.Question, entry.Key.Value, entry.Value));

    /// <summary>Counts a respondent in.</summary>
    public void Add(ResponseSheet sheet) => Count(sheet, 1);

    /// <summary>Counts a respondent out, with the same answers as they were counted in with.</summary>
    public void Remove(ResponseSheet sheet) => Count(sheet, -1);

    /// <summary>Replaces one answer of a respondent who stays counted in; null is no answer.</summary>
    /// <remarks>For a first or last answer of a respondent use <see cref="Add"/> or <see cref="Remove"/>: this does not change <see cref="Answered"/>.</remarks>
    public void Change(string question, string? before, string? after)
    {
        ArgumentNullException.ThrowIfNull(question);
        Count(question, before, -1);
        Count(question, after, 1);
    }

    private static Tally OfShare(AlignmentModel model, IReadOnlyList<ResponseSheet> sheets, int from, int to)
    {
        var tally = new Tally(model);
        for (var index = from; index < to; index++)
            tally.Add(sheets[index]);
        return tally;
    }

    private void Include(Tally other)
    {
        for (var index = 0; index < _questions.Length; index++)
            _questions[index].Include(other._questions[index]);
        foreach (var ((question, value), count) in other._unknown)
            Report(question, value, count);
        Answered += other.Answered;
    }

    private void Count(ResponseSheet sheet, int step)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var answered = false;
        // The usual dictionary is gone through without a virtual call per answer: ten thousand sheets are four hundred thousand answers.
        if (sheet.Answers is Dictionary<string, string> usual)
            foreach (var (question, value) in usual)
                answered |= Count(question, value, step);
        else
            foreach (var (question, value) in sheet.Answers)
                answered |= Count(question, value, step);
        if (answered)
            Answered += step;
    }

    private bool Count(string key, string? value, int step)
    {
        if (string.IsNullOrWhiteSpace(value))
            return false;
        if (FindQuestion(key) is not { } question)
        {
            if (!Model.IsComment(key))
                Report(key, value, step);
            return false;
        }
        var counted = _questions[question.Index].Add(value, step, out var isKnown);
        if (!isKnown)
            Report(key, value, step);
        return counted;
    }

    /// <summary>Answers mostly come in the order of the model: the question after the last one is tried first.</summary>
    private Question? FindQuestion(string key)
    {
        var found = _next < _questions.Length && _questions[_next].Question.Id == key ? _questions[_next].Question : Model.FindQuestion(key);
        if (found is not null)
            _next = found.Index + 1 == _questions.Length ? 0 : found.Index + 1;
        return found;
    }

    private void Report(string key, string value, int step)
    {
        var count = _unknown.GetValueOrDefault((key, value)) + step;
        if (count == 0)
            _unknown.Remove((key, value));
        else
            _unknown[(key, value)] = count;
    }
}
