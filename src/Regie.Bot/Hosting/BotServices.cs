using Microsoft.Extensions.DependencyInjection.Extensions;
using Regie.Bot.Commands;
using Regie.Bot.Escalations;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Reminders;
using Regie.Bot.Turns;

namespace Regie.Bot.Hosting;

/// <summary>Registers the bot itself and the features around questions.</summary>
public static class BotServices
{
    /// <summary>Adds the bot, its adapter, the dialogs, commands, buttons and outbox handlers.</summary>
    public static IServiceCollection AddRegieBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(RegieOptions.Read(configuration));
        services.AddSingleton(ModelFile.Read(configuration[ModelFile.Setting]));
        services.AddSingleton<Models>();
        services.AddSingleton<PeopleDirectory>();
        services.TryAddSingleton<IRoster, TeamsRoster>();
        services.AddSingleton<TurnFactory>();
        // The messenger sends through the adapter, which has this in its middleware: so it is asked for when there is something to send.
        services.AddSingleton<Func<IMessenger>>(provider => provider.GetRequiredService<IMessenger>);
        services.AddSingleton<PrivateAnswers>();
        services.AddSingleton<SessionMiddleware>();
        services.AddSingleton<ActionRouter>();
        services.AddSingleton<CommandRouter>();
        services.AddSingleton<IBot, RegieBot>();
        SdkSeam.AddAdapter<RegieAdapter>(services);
        AddDialogs(services);
        AddCommands(services);
        AddOutboxHandlers(services);
        return services;
    }

    private static void AddDialogs(IServiceCollection services)
    {
        services.AddSingleton<HomeChoice>();
        services.AddSingleton<Deadlines>();
        services.AddSingleton<Opening>();
        services.AddSingleton<InitiativeDialog>();
        services.AddSingleton<QuestionsDialog>();
        services.AddSingleton<CampaignViews>();
        services.AddSingleton<AnsweringLoader>();
        services.AddSingleton<DraftHandler>();
        services.AddSingleton<QuestionsHandler>();
        services.AddSingleton<IActionHandler>(provider => provider.GetRequiredService<DraftHandler>());
        services.AddSingleton<IActionHandler>(provider => provider.GetRequiredService<QuestionsHandler>());
        services.AddSingleton<IActionHandler, DialogHandler>();
        services.AddSingleton<IActionHandler, CampaignHandler>();
    }

    private static void AddCommands(IServiceCollection services)
    {
        services.AddSingleton<ITextCommand, HelpCommand>();
        services.AddSingleton<ITextCommand, NewInitiativeCommand>();
        services.AddSingleton<ITextCommand, MyQuestionsCommand>();
        services.AddSingleton<ITextCommand, StatusCommand>();
        services.AddSingleton<ITextCommand, LanguageCommand>();
        services.AddSingleton<ITextCommand, CancelCommand>();
        services.AddSingleton<ITextCommand, MyDataCommand>();
        services.AddSingleton<QuietSettings>();
        services.AddSingleton<QuietPeople>();
        services.AddSingleton<ITextCommand, RemindersCommand>();
        services.AddSingleton<ITextCommand, PauseCommand>();
        services.AddSingleton<ITextCommand, AwayCommand>();
        services.AddSingleton<ITextCommand, NoRemindersCommand>();
        services.AddSingleton<ITextCommand, RemindersOnCommand>();
    }

    private static void AddOutboxHandlers(IServiceCollection services)
    {
        services.AddSingleton<ChannelMention>();
        services.AddSingleton<OwedChecks>();
        services.AddSingleton<OnceADay>();
        services.AddSingleton<IOutboxHandler, CampaignPostHandler>();
        services.AddSingleton<IOutboxHandler, CampaignRefreshHandler>();
        services.AddSingleton<IOutboxHandler, RoundStartHandler>();
        services.AddSingleton<IOutboxSource, ProgressSource>();
        services.AddSingleton<IOutboxHandler, InviteHandler>();
        services.AddSingleton<IOutboxHandler, DeadlineHandler>();
        services.AddSingleton<IOutboxHandler, LeaderAskHandler>();
        services.AddSingleton<IOutboxHandler, RhythmHandler>();
        services.AddSingleton<IOutboxHandler, RemindNowHandler>();
        services.AddSingleton<IOutboxHandler, NudgeHandler>();
        services.AddSingleton<IOutboxHandler, LeaderEscalationHandler>();
        services.AddSingleton<IOutboxHandler, ManagerEscalationHandler>();
    }
}
