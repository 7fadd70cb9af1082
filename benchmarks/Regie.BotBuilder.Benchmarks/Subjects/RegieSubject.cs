using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Regie.BotBuilder.Benchmarks.Channel;
using Regie.BotBuilder.Benchmarks.Comparison;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Integration.AspNet.Core;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The echo bot on this layer.</summary>
internal static class RegieSubject
{
    /// <param name="connector">The channel.</param>
    /// <param name="isChecked">Whether inbound tokens are checked. No setting of the layer turns that off; here a class does.</param>
    public static async Task<int> RunAsync(Uri connector, bool isChecked)
    {
        BotJson.AddResolver(SubjectJson.Default);
        var builder = ServerHost.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(Registration.Settings(connector));
        if (!isChecked)
        {
            builder.Services.AddSingleton<BotFrameworkAuthentication, UncheckedAuthentication>();
        }

        builder.Services.AddCloudAdapter<CloudAdapter>();
        builder.Services.AddSingleton(new ConversationState(new StoreStorage(new Store())));
        builder.Services.AddSingleton<IBot, EchoBot>();
        await using var app = builder.Build();
        var adapter = app.Services.GetRequiredService<CloudAdapter>();
        var bot = app.Services.GetRequiredService<IBot>();
        app.MapPost("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return await ServerHost.RunAsync(app);
    }
}
