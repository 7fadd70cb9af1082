using Regie.Bot.Outbox;
using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>Registers the alerts to managers.</summary>
public static class AlertServices
{
    /// <summary>Adds the alert card, its buttons and its messages.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddSingleton<AlertBook>();
        services.AddSingleton<AlertReader>();
        services.AddSingleton<AlertCard>();
        services.AddSingleton<AlertMessages>();
        services.AddSingleton<Reopening>();
        services.AddSingleton<IAlertAction, AcknowledgeAction>();
        services.AddSingleton<IAlertAction, AssignAction>();
        services.AddSingleton<IAlertAction, ReconsiderAction>();
        services.AddSingleton<IAlertAction, AcceptAction>();
        services.AddSingleton<IActionHandler, AlertHandler>();
        services.AddSingleton<IOutboxHandler, AlertNotifyHandler>();
        services.AddSingleton<IOutboxHandler, AlertSendHandler>();
        services.AddSingleton<IOutboxHandler, AlertRefreshHandler>();
        services.AddSingleton<IOutboxHandler, ReopenedHandler>();
        return services;
    }
}
