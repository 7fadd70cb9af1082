using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Teams;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Teams;

public class TeamsInfoTests
{
    private const string Team = "19:team@thread.tacv2";
    private const string Escaped = "19%3Ateam%40thread.tacv2";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetTeamDetailsAsync_InATeam_AsksForThatTeam()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { id = Team, name = "Samenwerking", aadGroupId = "group", type = "standard", channelCount = 3, memberCount = 12 });
        using var bot = new ConnectedBot(channel);

        var team = await TeamsInfo.GetTeamDetailsAsync(Turn(bot, Team), cancellationToken: Ct);

        Assert.Equal(("Samenwerking", "group", 3, 12), (team.Name, team.AadGroupId, team.ChannelCount, team.MemberCount));
        Assert.Equal($"/teams/v3/teams/{Escaped}", channel.Received.Single().Path);
    }

    [Fact]
    public async Task GetTeamChannelsAsync_OfAnotherTeam_GivesItsChannelsWithGeneralUnnamed()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { conversations = new[] { new { id = Team, name = (string?)null }, new { id = "19:b@thread.tacv2", name = (string?)"Beleid" } } });
        using var bot = new ConnectedBot(channel);

        var channels = await TeamsInfo.GetTeamChannelsAsync(Turn(bot, null), Team, Ct);

        Assert.Equal([$"{Team} ", "19:b@thread.tacv2 Beleid"], channels.Select(c => $"{c.Id} {c.Name}"));
        Assert.Equal($"/teams/v3/teams/{Escaped}/conversations", channel.Received.Single().Path);
    }

    [Theory]
    [InlineData(Team, Escaped)]
    [InlineData(null, "a%3Achat")]
    public async Task GetMemberAsync_InATeamOrChat_AsksItsRoster(string? team, string roster)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { id = "29:a", name = "Fatima", givenName = "Fatima", surname = "El Amrani", email = "f@example.org", userPrincipalName = "f@example.org", tenantId = Channel.Tenant, userRole = "user", aadObjectId = "aad", extra = 1 });
        using var bot = new ConnectedBot(channel);

        var member = await TeamsInfo.GetMemberAsync(Turn(bot, team), "29:a", Ct);

        Assert.Equal(("29:a", "El Amrani", "f@example.org", "user", "aad"), (member.Id, member.Surname, member.Email, member.UserRole, member.AadObjectId));
        Assert.Equal(1, member.Properties!["extra"].GetInt32());
        Assert.Equal($"/teams/v3/conversations/{roster}/members/29%3Aa", channel.Received.Single().Path);
    }

    [Fact]
    public async Task GetTeamMemberAsync_OfANamedTeam_AsksThatTeam()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { id = "29:a" });
        using var bot = new ConnectedBot(channel);

        await TeamsInfo.GetTeamMemberAsync(Turn(bot, null), "29:a", Team, Ct);

        Assert.Equal($"/teams/v3/conversations/{Escaped}/members/29%3Aa", channel.Received.Single().Path);
    }

    [Fact]
    public async Task GetMemberAsync_OfSomebodyWhoIsNotThere_IsAnErrorWithItsCode()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { error = new { code = "MemberNotFoundInConversation", message = "m" } }, statusCode: 404);
        using var bot = new ConnectedBot(channel);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => TeamsInfo.GetMemberAsync(Turn(bot, Team), "29:a", Ct));

        Assert.Equal("MemberNotFoundInConversation", error.Body!.Error!.Code);
    }

    [Fact]
    public async Task GetPagedTeamMembersAsync_OverPages_GivesAllOfThem()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, n) => Results.Json(new { continuationToken = n == 1 ? "next" : null, members = new[] { new { id = $"29:{n}", email = "x@example.org" } } });
        using var bot = new ConnectedBot(channel);

        var first = await TeamsInfo.GetPagedTeamMembersAsync(Turn(bot, Team), pageSize: 500, cancellationToken: Ct);
        var second = await TeamsInfo.GetPagedMembersAsync(Turn(bot, Team), 500, first.ContinuationToken, Ct);

        Assert.Equal(("29:1", "x@example.org"), (first.Members.Single().Id, first.Members.Single().Email));
        Assert.Equal("29:2", second.Members.Single().Id);
        Assert.Null(second.ContinuationToken);
        Assert.Equal([$"/teams/v3/conversations/{Escaped}/pagedmembers?pageSize=500", $"/teams/v3/conversations/{Escaped}/pagedmembers?pageSize=500&continuationToken=next"], channel.Received.Select(call => call.Path));
    }

    [Fact]
    public async Task Methods_OfTeams_OutsideATeamWithoutAnId_SayThatThereIsNone()
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        var turn = Turn(bot, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: Ct));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(turn, cancellationToken: Ct));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(turn, "29:a", cancellationToken: Ct));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(turn, "", Ct));
        Assert.Empty(channel.Received);
    }

    private static TurnContext Turn(ConnectedBot bot, string? team)
    {
        var turn = new TurnContext(new SilentAdapter(), new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = Channels.Msteams,
            Conversation = new ConversationAccount(id: "a:chat"),
            ChannelData = team is null ? null : new TeamsChannelData { Team = new TeamInfo(team) },
        });
        turn.TurnState.Add(bot.Client);
        return turn;
    }
}
