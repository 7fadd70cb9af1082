using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Connector;

public sealed class RosterTests
{
    [Fact]
    public async Task Members_OfAChannel_AreEveryoneWithNamesAndBothIds()
    {
        await using var teams = await TestTeams.StartAsync();

        var members = (await teams.Connector.GetAsync("v3/conversations/*/members", $"{TestTeams.Channel};messageid=1")).Body!.AsArray();

        Assert.Equal(TestTeams.Municipality.People.Select(person => (person.Id, person.AadObjectId, person.Name, person.Email)),
            members.Select(member => ((string)member!["id"]!, (string)member["aadObjectId"]!, (string)member["name"]!, (string)member["userPrincipalName"]!)));
    }

    [Fact]
    public async Task Members_OfAPersonalChat_AreThatPerson()
    {
        await using var teams = await TestTeams.StartAsync();

        var members = (await teams.Connector.GetAsync("v3/conversations/*/members", TestTeams.Sanne.ConversationId)).Body!.AsArray();

        Assert.Equal(TestTeams.Sanne.Id, (string)Assert.Single(members)!["id"]!);
    }

    [Fact]
    public async Task Member_ByEitherId_IsFoundAndAStrangerIsNot()
    {
        await using var teams = await TestTeams.StartAsync();
        foreach (var id in new[] { TestTeams.Joost.Id, TestTeams.Joost.AadObjectId, TestTeams.Joost.AadObjectId.ToUpperInvariant() })
            Assert.Equal("Joost Bakker", (string)(await teams.Connector.GetAsync("v3/conversations/*/members/*", TestTeams.Channel, id))["name"]!);

        var stranger = await teams.Connector.GetAsync("v3/conversations/*/members/*", TestTeams.Sanne.ConversationId, TestTeams.Joost.Id);
        Assert.Equal((HttpStatusCode.NotFound, "MemberNotFoundInConversation"), (stranger.Status, stranger.ErrorCode));
    }

    [Fact]
    public async Task PagedMembers_Small_AreReadToTheEndByTokens()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.Page.PostAsync("/api/faults", new JsonObject { ["rosterPage"] = 4 });

        var ids = new List<string>();
        var sizes = new List<int>();
        string? token = null;
        do
        {
            var page = await teams.Connector.GetAsync("v3/conversations/*/pagedmembers?pageSize=100&continuationToken=*", TestTeams.Channel, token ?? "");
            ids.AddRange(page["members"].AsArray().Select(member => (string)member!["id"]!));
            sizes.Add(page["members"].AsArray().Count);
            token = (string?)page.Body!["continuationToken"];
        }
        while (token is not null);

        Assert.Equal(TestTeams.Municipality.People.Select(person => person.Id), ids);
        Assert.Equal([4, 4, 1], sizes);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("LTE")]
    [InlineData("OTk5OTk5")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task PagedMembers_InventedToken_Answers400(string token)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.Connector.GetAsync("v3/conversations/*/pagedmembers?continuationToken=*", TestTeams.Channel, token);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task PagedMembers_AbsurdPageSize_IsBoundedAsInTeams()
    {
        await using var teams = await TestTeams.StartAsync();
        foreach (var size in new[] { "1", "-5", "abc", "99999999999" })
        {
            var page = await teams.Connector.GetAsync("v3/conversations/*/pagedmembers?pageSize=*", TestTeams.Channel, size);
            Assert.Equal(TestTeams.Municipality.People.Count, page["members"].AsArray().Count);
        }
    }

    [Fact]
    public async Task MembersOfAnActivity_InAThread_AreThoseOfTheChannel()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("hoi"));

        var known = await teams.Connector.GetAsync("v3/conversations/*/activities/*/members", TestTeams.Channel, sent.Id);
        var unknown = await teams.Connector.GetAsync("v3/conversations/*/activities/*/members", TestTeams.Channel, "1");

        Assert.Equal(TestTeams.Municipality.People.Count, known.Body!.AsArray().Count);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }

    [Fact]
    public async Task Team_AndItsChannels_AreDescribedAsTeamsDoes()
    {
        await using var teams = await TestTeams.StartAsync();
        var id = TestTeams.Municipality.Team.Id;

        var team = await teams.Connector.GetAsync("v3/teams/*", id);
        var channels = (await teams.Connector.GetAsync("v3/teams/*/conversations", id))["conversations"].AsArray();

        Assert.Equal(("Samenwerking", id, 2), ((string)team["name"]!, team.Id, (int)team["channelCount"]!));
        Assert.Equal([(id, null), (TestTeams.Channel, "Nieuwe initiatieven")],
            channels.Select(channel => ((string)channel!["id"]!, (string?)channel["name"])));
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Connector.GetAsync("v3/teams/*", TestTeams.Channel)).Status);
    }
}
