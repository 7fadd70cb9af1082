using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Tokens;

public sealed class TokenTests
{
    [Fact]
    public async Task Activity_Sent_CarriesATokenThatTheOpenIdDocumentProves()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.WriteAsync("sanne", "bot", "hallo");
        var activity = await teams.Bot.NextAsync("message");

        var document = await teams.Page.GetAsync(teams.Bot.Settings["ToBotFromChannelOpenIdMetadataUrl"]!, []);
        var keys = await teams.Page.GetAsync((string)document["jwks_uri"]!, []);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(teams.Bot.LastToken, new TokenValidationParameters
        {
            ValidIssuer = teams.Bot.Settings["ToBotFromChannelTokenIssuer"],
            ValidAudience = teams.Bot.Settings["MicrosoftAppId"],
            IssuerSigningKeys = new JsonWebKeySet(keys.Body!.ToJsonString()).GetSigningKeys(),
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal((string)activity["serviceUrl"]!, result.Claims["serviceurl"]);
        Assert.Equal((string)document["issuer"]!, teams.Bot.Settings["ToBotFromChannelTokenIssuer"]);
        Assert.Equal(["msteams"], keys["keys"][0]!["endorsements"]!.AsArray().Select(endorsement => (string)endorsement!));
        Assert.Null(keys["keys"][0]!["d"]);
    }

    [Fact]
    public async Task Activity_AfterTheClockMoved_CarriesATokenOfThatTime()
    {
        await using var teams = await TestTeams.StartAsync();
        teams.Service<ShiftableTimeProvider>().Advance(TimeSpan.FromDays(30));
        await teams.WriteAsync("sanne", "bot", "hallo");
        await teams.Bot.NextAsync("message");

        var token = new JsonWebToken(teams.Bot.LastToken);
        var now = teams.Bot.Clock!.GetUtcNow().UtcDateTime;
        Assert.InRange(now, token.ValidFrom, token.ValidTo);
    }

    [Fact]
    public async Task Token_WrongSecretScopeOrGrant_IsRefused()
    {
        await using var teams = await TestTeams.StartAsync();

        var secret = await teams.AskTokenAsync(secret: "guess");
        var scope = await teams.AskTokenAsync(scope: "https://graph.microsoft.com/.default");
        var grant = await teams.AskTokenAsync(grant: "password");

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (secret.Status, (string)secret["error"]!));
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_scope"), (scope.Status, (string)scope["error"]!));
        Assert.Equal((HttpStatusCode.BadRequest, "unsupported_grant_type"), (grant.Status, (string)grant["error"]!));
    }

    [Fact]
    public async Task Connector_WithoutAGoodToken_Answers401AndChangesNothing()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.WriteAsync("sanne", "bot", "hallo");
        await teams.Bot.NextAsync("message");
        foreach (var token in new[] { null, "", "x.y.z", teams.Bot.LastToken, (await teams.TokenAsync())[..^4] + "AAAA" })
        {
            teams.Connector.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            var reply = await teams.SendAsync(TestTeams.Sanne.ConversationId, TestTeams.Text("hoi"));
            Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        }

        Assert.Single(await teams.MessagesAsync("sanne", "bot"));
    }

    [Fact]
    public async Task Connector_TokenAnHourOldByTheRealClock_Answers401ButAShiftedClockDoesNot()
    {
        var real = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var teams = await TestTeams.StartAsync(realTime: real);
        teams.Service<ShiftableTimeProvider>().Advance(TimeSpan.FromDays(3));
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("hoi"))).Status);

        real.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Unauthorized, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("hoi"))).Status);
    }
}
