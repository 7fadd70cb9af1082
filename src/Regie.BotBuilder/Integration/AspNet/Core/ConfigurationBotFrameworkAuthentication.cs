using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Schema.Wire;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the configuration says. Inbound tokens are always checked; see the settings `MicrosoftApp…`, `ToBotFromChannel…`,
/// `ToChannelFromBot…`, `Regie:ServiceUrls`, `Regie:Tenants` and `Regie:AllowAnonymousOnLoopback`.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication, IDisposable
{
    private readonly ILoggerFactory _loggers;
    private readonly BotFrameworkSettings _settings;
    private readonly HttpClient _http;
    private readonly SigningKeys _keys;
    private readonly ChannelTokenValidator _validator;
    private readonly IAccessTokenSource _tokens;
    private readonly ChannelConnectorFactory _connectors;

    /// <summary>Reads the settings.</summary>
    /// <remarks>Of the parameters after the first the host fills in what it has.</remarks>
    /// <exception cref="InvalidOperationException">An address in the settings is neither https nor http on this machine.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, TimeProvider? timeProvider = null, IHostEnvironment? environment = null, ILoggerFactory? loggerFactory = null)
        : this(ConnectorConnections.Create(TimeProvider.System), configuration, timeProvider, environment, loggerFactory)
    {
    }

    /// <summary>Over connections of one's own.</summary>
    internal ConfigurationBotFrameworkAuthentication(HttpClient http, IConfiguration configuration, TimeProvider? timeProvider = null, IHostEnvironment? environment = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _http = http;
        Time = timeProvider ?? TimeProvider.System;
        _loggers = loggerFactory ?? NullLoggerFactory.Instance;
        var logger = _loggers.CreateLogger<ConfigurationBotFrameworkAuthentication>();
        _settings = new BotFrameworkSettings(configuration, environment?.IsDevelopment() ?? false);
        _keys = new SigningKeys(_http, _settings.MetadataUrl, Time, logger);
        _validator = new ChannelTokenValidator(_settings, _keys, Time);
        _tokens = AccessTokenSources.Create(_settings, _http, Time, logger);
        _connectors = new ChannelConnectorFactory(new ChannelHttp(_http, _settings.ServiceUrls, _tokens, Time), _settings.ServiceUrls);

        if (_settings.AllowAnonymousOnLoopback)
        {
            Log.AnonymousAllowed(logger);
        }

        if (_settings.AppId is not null && _settings.Tenants.Count == 0)
        {
            Log.EveryTenantAllowed(logger);
        }
    }

    internal override TimeProvider Time { get; }

    internal override bool AllowsAnonymousOnLoopback => _settings.AllowAnonymousOnLoopback;

    /// <inheritdoc/>
    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        (await _validator.ValidateAsync(authHeader, cancellationToken)).Identity;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var token = await _validator.ValidateAsync(authHeader, cancellationToken);
        DemandFits(activity, token);
        return Result(token.Identity);
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _settings.OAuthScope;

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal override ILogger CreateLogger(Type type) => _loggers.CreateLogger(type);

    internal override Task WarmUpAsync(CancellationToken cancellationToken) =>
        _settings.AppId is null ? Task.CompletedTask : _keys.PrefetchAsync(cancellationToken);

    internal override AuthenticateRequestResult AuthenticateAnonymous(Activity activity)
    {
        // Somebody who runs a test tool on this machine: the answers stay on it too.
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var uri) || !uri.IsLoopback || !_settings.ServiceUrls.Allows(uri))
        {
            throw new RequestRejectedException(403, "service URL of an anonymous caller");
        }

        return Result(new ClaimsIdentity());
    }

    /// <summary>Closes the connections.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _keys.Dispose();
            (_tokens as IDisposable)?.Dispose();
            _http.Dispose();
        }
    }

    private AuthenticateRequestResult Result(ClaimsIdentity identity) => new()
    {
        Audience = _settings.OAuthScope,
        ClaimsIdentity = identity,
        ConnectorFactory = _connectors,
    };

    private void DemandFits(Activity activity, ValidatedToken token)
    {
        if (string.IsNullOrEmpty(activity.ChannelId) || !token.Key.Endorsements.Contains(activity.ChannelId))
        {
            throw Forbidden("endorsement");
        }

        if (string.IsNullOrEmpty(token.ServiceUrl) || !string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal))
        {
            throw Forbidden("service URL is not the token's");
        }

        if (!_settings.ServiceUrls.Allows(activity.ServiceUrl))
        {
            throw Forbidden("service URL is not allowed");
        }

        if (_settings.Tenants.Count > 0)
        {
            DemandTenant(activity);
        }
    }

    private void DemandTenant(Activity activity)
    {
        var channels = TenantOf(activity.ChannelDataOnWire);
        var conversations = activity.Conversation?.TenantId;
        var isNamed = !string.IsNullOrEmpty(channels) || !string.IsNullOrEmpty(conversations);
        if (!isNamed || !IsAllowed(channels) || !IsAllowed(conversations))
        {
            throw Forbidden("tenant");
        }

        bool IsAllowed(string? tenant) => string.IsNullOrEmpty(tenant) || _settings.Tenants.Contains(tenant);
    }

    // One id, read where it stands: the rest of the channel data is left to those who ask for it.
    private static string? TenantOf(object? channelData)
    {
        try
        {
            return channelData switch
            {
                RawJson raw => raw.TextAt("tenant"u8, "id"u8),
                JsonElement { ValueKind: JsonValueKind.Object } element when element.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
                    && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String => id.GetString(),
                TeamsChannelData data => data.Tenant?.Id,
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half an emoji in it: no tenant has such an id.
            throw Forbidden("tenant");
        }
    }

    private static RequestRejectedException Forbidden(string reason) => new(403, reason);
}
