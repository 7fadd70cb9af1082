using System.Diagnostics;
using Regie.Alignment;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>Someone who answers every topic of a check in their personal chat, going on from the card that came back each time.</summary>
internal sealed class Respondent(Clicker clicker, Check check)
{
    private static readonly Dictionary<string, Topic> Topics = AlignmentModel.Default.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);

    /// <summary>The check.</summary>
    public Check Check => check;

    /// <summary>The Teams user id.</summary>
    public string PersonId => clicker.Person.Id;

    /// <summary>How long each answer took, in milliseconds.</summary>
    public List<double> Latencies { get; } = [];

    /// <summary>The bytes of all activities that carried an answer.</summary>
    public long Requested { get; private set; }

    /// <summary>The bytes of all cards that came back.</summary>
    public long Answered { get; private set; }

    /// <summary>What the bot showed to be saved: it came with the next card.</summary>
    public Dictionary<string, string> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? Error { get; private set; }

    /// <summary>Answers from the first topic to the last.</summary>
    /// <param name="pace">When.</param>
    /// <param name="moment">Gives the moment of an answer.</param>
    public async Task AnswerAsync(Pace pace, Func<int, long> moment)
    {
        try
        {
            await pace.WaitAsync(moment(0));
            var card = await clicker.ClickAsync("questions.begin", check.Id);
            for (var answer = 1; card.Step is not null; answer++)
            {
                using var answered = card;
                card = await AnswerAsync(answered, await pace.WaitAsync(moment(answer)));
            }

            if (!card.Has("questions.review"))
                Error = $"{PersonId} was not told to be done.";
            card.Dispose();
        }
        catch (Exception fault) when (fault is UnexpectedAnswerException or IOException or OperationCanceledException or System.Net.Sockets.SocketException)
        {
            Error = $"{PersonId} in {check.Id}: {fault.Message}";
        }
    }

    private async Task<AnsweredCard> AnswerAsync(AnsweredCard card, long from)
    {
        var answers = Topics[card.Step!].Questions
            .Where(question => card.Fields.ContainsKey(question.Id) && check.Answers.ContainsKey(question.Id))
            .ToDictionary(question => question.Id, question => check.Answers[question.Id]);
        var next = await clicker.ClickAsync(card, "dialog.next", answers);
        Latencies.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        Requested += clicker.RequestLength;
        Answered += clicker.AnswerLength;
        if (next.HasNotice || next.Step == card.Step)
            throw new UnexpectedAnswerException($"'{card.Step}' was not taken.");
        foreach (var (question, answer) in answers)
            Acknowledged[question] = answer;
        return next;
    }
}
