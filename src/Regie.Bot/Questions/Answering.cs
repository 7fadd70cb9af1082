using Regie.Alignment;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Questions;

/// <summary>What a turn in the questions dialog is about.</summary>
public sealed class Answering
{
    /// <summary>A respondent in a check.</summary>
    public Answering(Initiative initiative, Response response, AlignmentModel model)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(model);
        Initiative = initiative;
        Response = response;
        Model = model;
        Topics = initiative.OpenTopics.Count == 0
            ? model.Topics
            : [.. model.Topics.Where(topic => initiative.OpenTopics.Contains(topic.Id))];
    }

    /// <summary>The check.</summary>
    public Initiative Initiative { get; }

    /// <summary>What the person answered.</summary>
    public Response Response { get; }

    /// <summary>The model of the check.</summary>
    public AlignmentModel Model { get; }

    /// <summary>The topics that are asked in this round, in order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>True when all topics of the round were answered or skipped.</summary>
    public bool IsComplete => Topics.All(topic => Response.Passed.Contains(topic.Id));

    /// <summary>True when all topics of a strategy that are asked in the round were answered or skipped.</summary>
    public bool HasPassed(Strategy strategy) => Topics.All(topic => topic.Strategy != strategy || Response.Passed.Contains(topic.Id));

    /// <summary>What a turn is about.</summary>
    /// <exception cref="InvalidOperationException">The turn is not about questions.</exception>
    public static Answering Of(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<Answering>() ?? throw new InvalidOperationException("This turn is not about questions.");
    }
}
