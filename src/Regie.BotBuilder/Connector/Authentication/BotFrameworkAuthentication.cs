using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Establishes who calls the bot, and lets the bot call channels.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks that a request is a genuine activity of a channel for this bot.</summary>
    /// <param name="activity">The activity in the request.</param>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UnauthorizedAccessException">It is not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes clients for channels on behalf of an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>
    /// Checks the token alone, before the body of the request is read. By default nothing is checked here;
    /// <see cref="AuthenticateRequestAsync"/> decides in any case.
    /// </summary>
    /// <exception cref="UnauthorizedAccessException">It is not valid.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        Task.FromResult(new ClaimsIdentity());

    /// <summary>Audience of the tokens that the bot asks for.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Whether a caller on this machine may do without a token.</summary>
    internal virtual bool AllowsAnonymousOnLoopback => false;

    /// <summary>The clock.</summary>
    internal virtual TimeProvider Time => TimeProvider.System;

    /// <summary>A logger for an adapter that was given none.</summary>
    internal virtual ILogger CreateLogger(Type type) => NullLogger.Instance;

    /// <summary>Fetches what the first request will need.</summary>
    internal virtual Task WarmUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is known of a caller on this machine without a token.</summary>
    /// <exception cref="UnauthorizedAccessException">The activity names a service URL that is not on this machine.</exception>
    internal virtual AuthenticateRequestResult AuthenticateAnonymous(Activity activity) =>
        throw new RequestRejectedException(401, "no token");
}
