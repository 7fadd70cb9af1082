using System.Buffers;
using System.Text.Json;
using Regie.Bot.Benchmarks.Answers.Teams;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>Someone at a screen, in one conversation: clicks buttons and reads the card that comes back.</summary>
/// <param name="person">Who.</param>
/// <param name="conversation">Where.</param>
/// <param name="team">The team whose channel that is; null in a personal chat.</param>
/// <param name="line">To the bot.</param>
/// <param name="json">How Teams writes it.</param>
internal sealed class Clicker(Persona person, string conversation, Team? team, HttpLine line, ActivityJson json) : IDisposable
{
    /// <summary>How long Teams waits for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ArrayBufferWriter<byte> _body = new(4096);

    /// <summary>Who it is.</summary>
    public Persona Person => person;

    /// <summary>The length of the activity that was sent last, in bytes.</summary>
    public int RequestLength => _body.WrittenCount;

    /// <summary>The length of the answer that came last, in bytes.</summary>
    public int AnswerLength { get; private set; }

    /// <summary>Clicks a button whose data is the check alone.</summary>
    /// <exception cref="UnexpectedAnswerException">No card came.</exception>
    public Task<AnsweredCard> ClickAsync(string verb, string initiative) => SendAsync(verb, data => data.WriteString("initiative", initiative));

    /// <summary>Clicks a button of a card; its fields go along, changed as told.</summary>
    /// <exception cref="UnexpectedAnswerException">No card came.</exception>
    public Task<AnsweredCard> ClickAsync(AnsweredCard card, string verb, IReadOnlyDictionary<string, string> fill) => SendAsync(verb, data =>
    {
        foreach (var (field, value) in card.Fields)
            data.WriteString(field, fill.GetValueOrDefault(field, value));
        foreach (var property in card.Data(verb).EnumerateObject())
            property.WriteTo(data);
    });

    /// <summary>Types something in the channel.</summary>
    public async Task SayAsync(string text)
    {
        _body.ResetWrittenCount();
        json.Message(_body, person, conversation, team!, text);
        var (status, _) = await AskAsync();
        if (status is not (200 or 201 or 202))
            throw new UnexpectedAnswerException($"{person.Key} said '{text}' and was answered {status}.");
    }

    public void Dispose() => line.Dispose();

    private async Task<AnsweredCard> SendAsync(string verb, Action<Utf8JsonWriter> data)
    {
        _body.ResetWrittenCount();
        json.Invoke(_body, person, conversation, team, verb, data);
        var (status, answer) = await AskAsync();
        AnswerLength = answer.Length;
        if (status != StatusCodes.Status200OK)
            throw new UnexpectedAnswerException($"{person.Key} clicked {verb} and was answered {status}.");
        // A copy: the person looks at the card while the next answer comes in.
        var card = AnsweredCard.OfAnswer(answer.ToArray());
        return card is { Status: StatusCodes.Status200OK, Type: "application/vnd.microsoft.card.adaptive" }
            ? card
            : throw new UnexpectedAnswerException($"{person.Key} clicked {verb} and was answered {card.Status} {card.Type}.");
    }

    private async Task<(int Status, ReadOnlyMemory<byte> Body)> AskAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await line.AskAsync(_body.WrittenMemory, patience.Token);
    }
}
