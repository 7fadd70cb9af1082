using Regie.Bot.Alerts;
using Regie.Bot.Calendar;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;
using Regie.Bot.Register;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;
using Regie.Bot.WhatIfs;

namespace Regie.Bot;

/// <summary>The bot as a web application.</summary>
public static class BotApplication
{
    private const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>Builds it.</summary>
    /// <param name="args">The command line; settings as <c>--Regie:Storage sqlite</c>.</param>
    /// <param name="configure">Called before it is built, to replace services or add settings. May be null.</param>
    /// <exception cref="InvalidOperationException">
    /// A setting means nothing, or the municipality's alignment model has errors; the message says which and what to do.
    /// </exception>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        QuietLogs.AddTo(builder.Configuration);
        configure?.Invoke(builder);
        if (string.IsNullOrEmpty(builder.Configuration["URLS"]) && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"]))
            builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddRegie(builder.Services, builder.Configuration);

        var app = builder.Build();
        app.MapPost("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot, CancellationToken cancellationToken) =>
            adapter.ProcessAsync(request, response, bot, cancellationToken));
        Health.Map(app);
        return app;
    }

    /// <summary>Registers everything that the bot is made of.</summary>
    internal static void AddRegie(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRegieStorage(configuration);
        services.AddRegieOutbox(configuration);
        services.AddRegieCalendar(configuration);
        services.AddRegieBot(configuration);
        services.AddVerdicts();
        services.AddAlerts();
        services.AddRegister();
        services.AddWhatIf();
    }
}
