using Regie.Bot.People;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Reminders;

/// <summary>A person who says so in the chat gets no reminders, for a while or at all, and gets them back.</summary>
public sealed class QuietTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("afwezig tot 12 januari", "afwezig tot dinsdag 12 januari 2027")]
    [InlineData("Ik ben afwezig t/m 11-1-2027.", "afwezig tot dinsdag 12 januari 2027")]
    [InlineData("afwezig tot en met maandag 11 januari", "afwezig tot dinsdag 12 januari 2027")]
    [InlineData("afwezig tot maandag", "afwezig tot maandag 30 november 2026")]
    [InlineData("Pauzeer herinneringen tot 12 januari", "Tot dinsdag 12 januari 2027 stuur ik je geen herinneringen")]
    [InlineData("pauzeer herinneringen", "Tot maandag 30 november 2026 stuur ik je geen herinneringen")]
    [InlineData("geen herinneringen", "geen herinneringen meer")]
    [InlineData("herinneringen aan", "hooguit één per werkdag")]
    [InlineData("herinneringen", "Typ 'pauzeer herinneringen' of 'afwezig tot 12 januari'")]
    public async Task Command_InDutch_SaysWhatHoldsAndUntilWhen(string typed, string expected) =>
        Assert.Contains(expected, await SaysAsync(WorldPeople.Joost, typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("away until 12 January", "away until Tuesday 12 January 2027")]
    [InlineData("Away through January 11th", "away until Tuesday 12 January 2027")]
    [InlineData("pause reminders until Monday", "until Monday 30 November 2026")]
    [InlineData("pause reminders", "until Monday 30 November 2026")]
    [InlineData("no reminders", "not send you reminders any more")]
    [InlineData("reminders on", "at most one per working day")]
    [InlineData("away", "Until when are you away?")]
    [InlineData("away until whenever", "I do not understand that date")]
    public async Task Command_InEnglish_SaysWhatHoldsAndUntilWhen(string typed, string expected)
    {
        await _world.SayAsync(WorldPeople.Joost, "taal");

        Assert.Contains(expected, await SaysAsync(WorldPeople.Joost, typed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("afwezig", "Tot wanneer ben je afwezig?")]
    [InlineData("afwezig tot", "begrijp die datum niet")]
    [InlineData("afwezig tot ooit", "begrijp die datum niet")]
    [InlineData("afwezig tot 31 februari", "begrijp die datum niet")]
    [InlineData("afwezig tot 12-13-2027", "begrijp die datum niet")]
    [InlineData("afwezig tot <at>iedereen</at>", "begrijp die datum niet")]
    [InlineData("afwezig tot {0} {1}", "begrijp die datum niet")]
    [InlineData("afwezig tot vandaag", "maandag 23 november 2026 is al begonnen of voorbij")]
    [InlineData("afwezig tot 1 november 2026", "zondag 1 november 2026 is al begonnen of voorbij")]
    [InlineData("afwezig t/m 31-12-9999", "meer dan een jaar weg")]
    [InlineData("pauzeer herinneringen tot 24 december 2027", "meer dan een jaar weg")]
    public async Task Command_WithADateThatCannotBe_SaysWhyAndChangesNothing(string typed, string expected)
    {
        await SaysAsync(WorldPeople.Joost, "afwezig tot 1 december");

        var answer = await SaysAsync(WorldPeople.Joost, typed);

        Assert.Contains(expected, answer, StringComparison.Ordinal);
        Assert.Contains("Er is niets veranderd", answer, StringComparison.Ordinal);
        Assert.Contains("dinsdag 1 december 2026", await SaysAsync(WorldPeople.Joost, "herinneringen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen herinneringen")]
    [InlineData("pauzeer herinneringen tot 7 december")]
    [InlineData("afwezig tot 7 december")]
    public async Task Reminders_OfSomeoneWhoWantsNone_AreNotSentAndOthersAre(string typed)
    {
        await StartAsync([WorldPeople.Joost, WorldPeople.Fatima], "2026-12-04");
        await SaysAsync(WorldPeople.Joost, typed);

        await PassDaysAsync(14);

        Assert.Single(_world.Teams.In("29:joost"));
        Assert.Equal(5, _world.Teams.In("29:fatima").Count);
    }

    [Fact]
    public async Task Reminders_OfSomeoneWhoComesBackBeforeTheLastDay_AreOneOnThatDay()
    {
        await StartAsync([WorldPeople.Joost], "2026-12-04");
        await SaysAsync(WorldPeople.Joost, "afwezig tot 2 december");

        await PassDaysAsync(8);
        Assert.Single(_world.Teams.In("29:joost"));
        await PassDaysAsync(1);

        // 27 and 30 November and 1 December fell in the absence; on 2 December one reminder comes, also by the rhythm.
        Assert.Equal(2, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task Reminders_TurnedOnAgain_AreSent()
    {
        await StartAsync([WorldPeople.Joost], "2026-12-04");
        await SaysAsync(WorldPeople.Joost, "geen herinneringen");
        await SaysAsync(WorldPeople.Joost, "herinneringen aan");

        await PassDaysAsync(14);

        Assert.Equal(5, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task RemindNow_ForSomeoneWhoIsAway_WaitsUntilTheyAreBack()
    {
        await StartAsync([WorldPeople.Joost], "2026-12-04", "none");
        await SaysAsync(WorldPeople.Joost, "afwezig tot 1 december");

        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.remind", inChannel: true);
        await _world.PumpAsync();
        var before = _world.Teams.In("29:joost").Count;
        await PassDaysAsync(9);

        Assert.Equal(1, before);
        Assert.Equal(2, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task Invitation_OfSomeoneWhoWantsNoReminders_IsSent()
    {
        await SaysAsync(WorldPeople.Joost, "geen herinneringen");

        await StartAsync([WorldPeople.Joost], "2026-12-04");

        Assert.Single(_world.Teams.In("29:joost"));
    }

    [Fact]
    public async Task MyData_ShowsThePersonsOwnSetting()
    {
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");

        Assert.Contains("Herinneringen: Je bent afwezig tot dinsdag 12 januari 2027", (await _world.AskAsync(WorldPeople.Joost, "mijn gegevens")).Text, StringComparison.Ordinal);
        Assert.Contains("Herinneringen: Je krijgt herinneringen", (await _world.AskAsync(WorldPeople.Fatima, "mijn gegevens")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("afwezig", (await _world.AskAsync(WorldPeople.Joost, "mijn gegevens", inChannel: true)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_ForTheLeaderAlone_ShowsWhoIsAwayAndHowManyAreNotReminded()
    {
        await StartAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter], "2026-12-04");
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");
        await SaysAsync(WorldPeople.Fatima, "geen herinneringen");

        var leader = (await _world.AskAsync(WorldPeople.Sanne, "status")).Text;

        Assert.Contains("Afwezig: Joost Bakker (tot 12 januari)", leader, StringComparison.Ordinal);
        Assert.Contains("geen herinneringen van mij krijgt: 1", leader, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", leader, StringComparison.Ordinal);
        Assert.DoesNotContain("Afwezig", (await _world.AskAsync(WorldPeople.Sanne, "status", inChannel: true)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Afwezig", (await _world.AskAsync(WorldPeople.Pieter, "status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_WhenNobodyIsWaitedFor_ShowsNoAbsence()
    {
        await StartAsync([WorldPeople.Joost, WorldPeople.Fatima], "2026-12-04");
        await _world.AnswerAllAsync(WorldPeople.Joost);
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");

        Assert.DoesNotContain("Joost", (await _world.AskAsync(WorldPeople.Sanne, "status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfACheckWithoutNames_CountsTheAbsent()
    {
        await StartAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter], "2026-12-04", anonymous: "true");
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");

        var leader = (await _world.AskAsync(WorldPeople.Sanne, "status")).Text;

        Assert.Contains("geen herinneringen van mij krijgt: 1", leader, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", leader, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escalation_ToTheLeader_ShowsWhoIsAway()
    {
        await StartAsync([WorldPeople.Joost, WorldPeople.Fatima], "2026-12-04");
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");

        await PassDaysAsync(11);

        Assert.Contains("Afwezig: Joost Bakker (tot 12 januari)", _world.Teams.In("29:sanne")[0].Card!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_AfterARestart_StillHolds()
    {
        await SaysAsync(WorldPeople.Joost, "afwezig tot 12 januari");

        await _world.RestartAsync();

        Assert.Contains("dinsdag 12 januari 2027", await SaysAsync(WorldPeople.Joost, "herinneringen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help mij")]
    [InlineData("status tot 12 januari")]
    [InlineData("geen herinneringen graag")]
    public async Task Text_WithMoreBehindACommandThatTakesNothing_IsNotUnderstood(string typed) =>
        Assert.Contains("begrijp ik niet", (await _world.AskAsync(WorldPeople.Joost, typed)).Notice, StringComparison.Ordinal);

    private Task<ShownCard> StartAsync(IEnumerable<Person> people, string deadline, string rhythm = "intensive", string anonymous = "false") =>
        _world.StartCheckAsync(people, schedule: new() { ["deadline"] = deadline, ["reminders"] = rhythm, ["anonymous"] = anonymous });

    private async Task<string> SaysAsync(Person person, string text) => Assert.Single(await _world.SayAsync(person, text)).Text!;

    private async Task PassDaysAsync(int days)
    {
        for (var hour = 0; hour < 24 * days; hour++)
            await _world.PassAsync(TimeSpan.FromHours(1));
    }
}
