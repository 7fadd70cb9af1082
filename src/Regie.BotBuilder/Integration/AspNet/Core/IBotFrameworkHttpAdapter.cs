using Microsoft.AspNetCore.Http;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Handles requests of channels.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Checks a request, runs the bot, and answers.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
