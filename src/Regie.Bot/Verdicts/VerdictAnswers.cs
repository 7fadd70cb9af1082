using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>The answers that a verdict rests on. People may change their answers when a check is reopened; the dossier keeps these.</summary>
public sealed class VerdictAnswers : IDocument<VerdictAnswers>
{
    /// <summary>
    /// Comments longer than this, all together, are left out, so that the transaction stays within what a store takes
    /// (about 150 full pages of text). They stay with the responses.
    /// </summary>
    private const int MostCommentCharacters = 300_000;

    /// <inheritdoc/>
    public static string Kind => "verdict-answers";

    /// <inheritdoc/>
    public static JsonTypeInfo<VerdictAnswers> Json => VerdictJson.Default.VerdictAnswers;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>The verdict's number.</summary>
    public required int Number { get; init; }

    /// <summary>Per respondent who answered anything, in order of their keys.</summary>
    public required IReadOnlyList<GivenAnswers> Given { get; init; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<VerdictAnswers>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<VerdictAnswers>.Id => IdOf(Number);

    /// <summary>The document id of a verdict's answers.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"verdict-answers-{number:D4}");

    /// <summary>The answers as they are now.</summary>
    public static VerdictAnswers Of(InitiativeId initiative, int number, IReadOnlyList<Response> responses)
    {
        var withComments = responses.Sum(response => response.Comments.Values.Sum(comment => comment.Length)) <= MostCommentCharacters;
        return new VerdictAnswers
        {
            Initiative = initiative,
            Number = number,
            Given =
            [
                .. responses
                    .Where(response => response.Answers.Count > 0 || response.Comments.Count > 0)
                    .Select(response => new GivenAnswers(
                        response.Person.Key.Value,
                        new SortedDictionary<string, string>(response.Answers, StringComparer.Ordinal),
                        withComments ? new SortedDictionary<string, string>(response.Comments, StringComparer.Ordinal) : null,
                        response.Role))
                    .OrderBy(given => given.Person, StringComparer.Ordinal),
            ],
        };
    }
}
