using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Teams;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Uses what the API offers on whatever comes in, and trusts nothing in it: what throws is the API.</summary>
internal sealed class WaryTeamsBot : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        _ = (activity.HasContent(), activity.MentionsRecipient(), activity.GetMentions(), activity.GetConversationReference());
        await Touch(activity);
        var reply = MessageFactory.Text($"echo {activity.RemoveRecipientMention()}");
        reply.Value = activity.Value;
        reply.Entities = [new Mention(activity.From, "<at>x</at>")];
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Touch(turnContext.Activity);

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Touch(turnContext.Activity);

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Use(messageReactions.Select(reaction => reaction.Type), turnContext.Activity);

    protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Use(teamsMembersAdded.Select(member => member.Id), turnContext.Activity);

    protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Use(teamsMembersRemoved.Select(member => member.Id), turnContext.Activity);

    protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Use([channelInfo.Id, teamInfo.Id], turnContext.Activity);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Touch(turnContext.Activity);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Touch(turnContext.Activity);

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Touch(turnContext.Activity);

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.card.adaptive", Value = invokeValue.Action.Data });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse { Task = new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo { Card = new Attachment("x/y", content: taskModuleRequest.Data) } } });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = "gedaan" } });

    protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        Use([fileConsentCardResponse.UploadInfo?.UploadUrl], turnContext.Activity);

    private static Task Use(IEnumerable<string?> ids, IActivity activity)
    {
        _ = ids.Distinct().Count();
        return Touch(activity);
    }

    private static Task Touch(IActivity activity)
    {
        _ = (activity.TeamsGetTeamInfo()?.Name, activity.TeamsGetChannelId(), activity.TeamsGetMeetingInfo()?.Id, activity.TryGetChannelData<TeamsChannelData>(out var data), data?.Tenant?.Id);
        _ = activity.GetConversationReference().GetContinuationActivity();
        return Task.CompletedTask;
    }
}
