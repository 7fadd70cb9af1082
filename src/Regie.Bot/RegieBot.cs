using Regie.Bot.Cards;
using Regie.Bot.Commands;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot;

/// <summary>The bot: takes what comes from Teams to the feature that it is for.</summary>
public sealed class RegieBot(TurnFactory turns, ActionRouter actions, CommandRouter commands, PeopleDirectory people) : TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await turns.PrepareAsync(turnContext, cancellationToken);
        await NoteAsync(turn, cancellationToken);
        if (turn.Submission is not null)
        {
            // The fallback of a card's button, for clients without Universal Actions.
            if (await actions.HandleAsync(turn, cancellationToken) is { } sentence)
                await turn.SayAsync(sentence, cancellationToken);
            return;
        }

        await commands.RunAsync(turn, turnContext.Activity.RemoveRecipientMention() ?? turnContext.Activity.Text, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        // Teams grows new invokes; one that this bot does not know is the caller's to sort out, not a fault of the server.
        var response = await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        return response?.Status == StatusCodes.Status501NotImplemented ? new InvokeResponse { Status = StatusCodes.Status404NotFound } : response;
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var turn = await turns.PrepareAsync(turnContext, cancellationToken);
        var sentence = await actions.HandleAsync(turn, cancellationToken);
        if (CardReply.Of(turnContext) is { } card)
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = SdkSeam.CardContent(card) };
        return new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.activity.message",
            Value = sentence ?? turn.Say(TurnTexts.UnknownButton),
        };
    }

    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await turns.PrepareAsync(turnContext, cancellationToken);
        var bot = turnContext.Activity.Recipient?.Id;
        if (turnContext.Activity.MembersRemoved?.Any(member => member.Id == bot) == true)
            ForgetTeam(turn);
        else
            NoteTeam(turn);
        await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await turns.PrepareAsync(turnContext, cancellationToken);
        NoteTeam(turn);
        await NoteAsync(turn, cancellationToken);
        if (turn.Place.IsPersonal)
            await turn.ShowAsync(HelpCommand.Card(turn.Language), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ForgetTeam(await turns.PrepareAsync(turnContext, cancellationToken));

    private Task NoteAsync(RegieTurn turn, CancellationToken cancellationToken) =>
        turn.Person.Id.Length == 0
            ? Task.CompletedTask
            : people.NoteAsync(turn.Session, turn.Person, turn.Place, turn.Context.Activity.GetLocale(), cancellationToken);

    private static void NoteTeam(RegieTurn turn)
    {
        if (TeamOf(turn) is { } team)
            turn.Session.Upsert(team);
    }

    private static void ForgetTeam(RegieTurn turn)
    {
        if (TeamOf(turn) is { } team)
            turn.Session.Remove(team);
    }

    private static TeamRecord? TeamOf(RegieTurn turn)
    {
        if (turn.Place.TeamId is not { Length: > 0 } teamId)
            return null;
        var name = UserText.OneLine(PlaceReader.ChannelDataOf(turn.Context.Activity)?.Team?.Name);
        var place = turn.Place with { ConversationId = teamId, ConversationType = "channel", ChannelId = null, ChannelName = null };
        return new TeamRecord { Place = place, Name = name.Length > 0 ? name : null };
    }
}
