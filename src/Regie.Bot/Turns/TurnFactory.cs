using Regie.Bot.Hosting;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Turns;

/// <summary>Prepares the turns of people.</summary>
public sealed class TurnFactory(PeopleDirectory people, RegieOptions options, TimeProvider time)
{
    /// <summary>The turn of this context; made at the first call.</summary>
    public async Task<RegieTurn> PrepareAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TurnState.Get<RegieTurn>() is { } prepared)
            return prepared;
        var session = SessionMiddleware.SessionOf(context);
        var from = context.Activity.From;
        var person = new Person(from?.Id ?? "", Cards.UserText.OneLine(from?.Name), from?.AadObjectId);
        var place = PlaceReader.Of(context.Activity);
        var language = await people.LanguageAsync(session, person.Key, context.Activity.GetLocale(), cancellationToken);
        var turn = new RegieTurn(context, session, person, language, place, time.GetUtcNow()) { TargetsMessages = options.TargetedMessages };
        context.TurnState.Set(turn);
        return turn;
    }
}
