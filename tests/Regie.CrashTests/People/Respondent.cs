using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.EndToEnd.Check;

namespace Regie.CrashTests.People;

/// <summary>
/// Someone who answers: mostly goes on, sometimes goes back, skips, pauses, uses an old card once more, or looks back when done. When no answer comes they open
/// their questions again and go on from what they see.
/// </summary>
internal sealed class Respondent(Hand hand, Check check, string chat, Journal journal)
{
    /// <summary>More clicks than this, and a person would have given up: the bot leads them in circles.</summary>
    private const int MostClicks = 400;

    private static readonly Dictionary<string, Topic> Topics = AlignmentModel.Default.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);

    private ApiCard? _older;

    /// <summary>Answers until the bot says that all is answered, or that the check is closed.</summary>
    public async Task AnswerAsync(CancellationToken cancellationToken)
    {
        var card = await OpenAsync(cancellationToken);
        var looksBack = hand.Dice.Chance(25);
        for (var clicks = 0; clicks < MostClicks; clicks++)
        {
            if (card.Step is null)
            {
                if (card.Verbs.Contains("questions.begin"))
                {
                    card = await OpenAsync(cancellationToken); // A pause that the bot took late: not all is answered yet.
                    continue;
                }

                if (!looksBack || !card.Verbs.Contains("questions.review"))
                    return;
                looksBack = false;
                card = await hand.ClickAsync(card, "questions.review", null, cancellationToken) ?? await OpenAsync(cancellationToken);
                continue;
            }

            var next = await StepAsync(card, cancellationToken) ?? await OpenAsync(cancellationToken);
            _older = card;
            card = next;
        }

        throw new InvalidOperationException($"{hand.Person.Key} is led in circles in {check.Id}: {card.Text}");
    }

    private Task<ApiCard> OpenAsync(CancellationToken cancellationToken) =>
        hand.InsistAsync(chat, "questions.begin", new JsonObject { ["initiative"] = check.Id }, cancellationToken);

    private Task<ApiCard?> StepAsync(ApiCard card, CancellationToken cancellationToken) => hand.Dice.Roll(100) switch
    {
        < 6 when card.Verbs.Contains("dialog.skip") => SkipAsync(card, cancellationToken),
        < 12 when card.Verbs.Contains("dialog.back") => hand.ClickAsync(card, "dialog.back", null, cancellationToken),
        < 15 when card.Verbs.Contains("dialog.pause") => PauseAsync(card, cancellationToken),
        < 18 when _older?.Step is not null => NextAsync(_older, cancellationToken),
        _ => NextAsync(card, cancellationToken),
    };

    private Task<ApiCard?> NextAsync(ApiCard card, CancellationToken cancellationToken)
    {
        var source = hand.Dice.Chance(check.IsContested ? 80 : 10) ? SampleAnswers.Misaligned : SampleAnswers.Aligned;
        var answers = Topics[card.Step!].Questions
            .Where(question => card.Fields.ContainsKey(question.Id) && source.ContainsKey(question.Id))
            .ToDictionary(question => question.Id, question => source[question.Id]);
        return SendAsync(card, "dialog.next", answers, answers, cancellationToken);
    }

    private Task<ApiCard?> SkipAsync(ApiCard card, CancellationToken cancellationToken) => SendAsync(
        card,
        "dialog.skip",
        new Dictionary<string, string>(),
        Topics[card.Step!].Questions.Where(question => question.IsJudged).ToDictionary(question => question.Id, _ => Answers.DontKnow),
        cancellationToken);

    private async Task<ApiCard?> PauseAsync(ApiCard card, CancellationToken cancellationToken)
    {
        await hand.ClickAsync(card, "dialog.pause", null, cancellationToken);
        return null; // And opened again at once.
    }

    /// <param name="card">The card that is answered.</param>
    /// <param name="verb">The button.</param>
    /// <param name="fill">What is filled in.</param>
    /// <param name="kept">What will be kept when it is accepted.</param>
    private async Task<ApiCard?> SendAsync(
        ApiCard card, string verb, Dictionary<string, string> fill, Dictionary<string, string> kept, CancellationToken cancellationToken)
    {
        journal.Sends(check, hand.Person.Key, kept);
        var next = await hand.ClickAsync(card, verb, fill, cancellationToken);
        if (next is null || next.TextOf("notice") is not null)
            return next; // No answer, or an older card that changed nothing: the bot promised nothing.
        if (next.Step is not null || next.Verbs.Contains("questions.review"))
            journal.Keeps(check, hand.Person.Key, kept);
        return next;
    }
}
