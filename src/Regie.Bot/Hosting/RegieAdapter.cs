using Regie.Alignment;
using Regie.Bot.Turns;

namespace Regie.Bot.Hosting;

/// <summary>The adapter with the bot's middleware, and with what a person is told when a turn fails.</summary>
public sealed class RegieAdapter : CloudAdapter
{
    /// <summary>The adapter.</summary>
    public RegieAdapter(BotFrameworkAuthentication authentication, SessionMiddleware session, TimeProvider time, ILogger<RegieAdapter> logger)
        : base(authentication, logger)
    {
        SdkSeam.Prepare(this, time);
        Use(session);
        OnTurnError = TellAsync;
    }

    private static Task TellAsync(ITurnContext turn, Exception exception)
    {
        // The adapter has logged it. In a channel nobody is told of somebody else's turn; a card's answer is only for who clicked.
        var language = turn.TurnState.Get<RegieTurn>()?.Language ?? TextLanguage.Dutch;
        var sentence = TurnTexts.SomethingFailed.In(language);
        return turn.Activity.Type switch
        {
            ActivityTypes.Invoke => turn.SendActivityAsync(SdkSeam.InvokeMessage(sentence)),
            ActivityTypes.Message => turn.SendActivityAsync(MessageFactory.Text(sentence)),
            _ => Task.CompletedTask,
        };
    }
}
