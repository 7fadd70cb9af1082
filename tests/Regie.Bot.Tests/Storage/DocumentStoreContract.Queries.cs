using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Read_Missing_IsNull()
    {
        Assert.Null(await Store.ReadAsync("p", "a", Cancel));
        Assert.Null(await Store.NextDueAsync("note", Cancel));
        Assert.Empty(await Store.ReadKindAsync("p", "note", Cancel));
        Assert.Empty(await Store.QueryOwnerAsync("note", "ans", Cancel));
    }

    [Fact]
    public async Task ReadMany_SomeMissing_GivesThoseThatAre()
    {
        await Store.CommitAsync("p", [Create("a"), Create("b"), Create("c")], Cancel);
        await Store.CommitAsync("q", [Create("d")], Cancel);

        var read = await Store.ReadManyAsync("p", ["c", "a", "gone", "d"], Cancel);

        Assert.Equal(["a", "c"], read.Select(document => document.Id).Order());
    }

    [Fact]
    public async Task ReadMany_None_IsEmpty() => Assert.Empty(await Store.ReadManyAsync("p", [], Cancel));

    [Fact]
    public async Task ReadKind_MixedPartition_GivesThatKindInOrderOfId()
    {
        await Store.CommitAsync("p", [Create("b"), Create("B"), Create("a10"), Create("a2"), Create("x", kind: "letter")], Cancel);
        await Store.CommitAsync("q", [Create("c")], Cancel);

        var read = await Store.ReadKindAsync("p", "note", Cancel);

        Assert.Equal(["B", "a10", "a2", "b"], read.Select(document => document.Id));
    }

    [Fact]
    public async Task QueryOwner_AcrossPartitions_GivesThatOwnerAndKindOnly()
    {
        await Store.CommitAsync("q", [Create("1", owner: "ans"), Create("2", owner: "bo")], Cancel);
        await Store.CommitAsync("p", [Create("2", owner: "ans"), Create("1", owner: "ans"), Create("3", owner: "ans", kind: "letter"), Create("4")], Cancel);

        var read = await Store.QueryOwnerAsync("note", "ans", Cancel);

        Assert.Equal(["p/1", "p/2", "q/1"], read.Select(document => $"{document.Partition}/{document.Id}"));
    }

    [Fact]
    public async Task QueryOwner_AfterTheOwnerChanged_FollowsTheChange()
    {
        var etag = await CommitOneAsync("p", Create("a", owner: "ans"));
        await CommitOneAsync("p", Replace("a", etag, owner: "bo"));

        Assert.Empty(await Store.QueryOwnerAsync("note", "ans", Cancel));
        Assert.Single(await Store.QueryOwnerAsync("note", "bo", Cancel));
    }

    [Fact]
    public async Task QueryKind_ManyPages_GivesEachOnce()
    {
        for (var p = 0; p < 6; p++)
            await Store.CommitAsync($"p{p}", [.. Enumerable.Range(0, 90).Select(i => Create($"d{i:00}")), Create("x", kind: "letter")], Cancel);

        var seen = new List<string>();
        await foreach (var document in Store.QueryKindAsync("note", Cancel))
            seen.Add($"{document.Partition}/{document.Id}");

        Assert.Equal(540, seen.Count);
        Assert.Equal(540, seen.Distinct().Count());
    }

    [Fact]
    public async Task QueryDue_SomeDue_GivesTheEarliestFirstUpToTheLimit()
    {
        await Store.CommitAsync(
            "p",
            [
                Create("late", due: Monday.AddTicks(1)), Create("third", due: Monday), Create("first", due: Monday.AddDays(-2)), Create("never"),
                Create("letter", kind: "letter", due: Monday.AddDays(-9)),
            ],
            Cancel);
        await Store.CommitAsync("q", [Create("second", due: Monday.AddDays(-1))], Cancel);

        var due = await Store.QueryDueAsync("note", Monday, 10, Cancel);
        var two = await Store.QueryDueAsync("note", Monday, 2, Cancel);

        Assert.Equal(["first", "second", "third"], due.Select(document => document.Id));
        Assert.Equal(["first", "second"], two.Select(document => document.Id));
    }

    [Fact]
    public async Task QueryDue_OtherOffset_ComparesTheMoment()
    {
        await CommitOneAsync("p", Create("a", due: Monday.ToOffset(TimeSpan.FromHours(9))));

        Assert.Empty(await Store.QueryDueAsync("note", Monday.AddSeconds(-1), 10, Cancel));
        Assert.Equal(Monday, Assert.Single(await Store.QueryDueAsync("note", Monday, 10, Cancel)).Due);
    }

    [Fact]
    public async Task QueryDue_AfterTheDueTimeWasCleared_IsEmpty()
    {
        var etag = await CommitOneAsync("p", Create("a", due: Monday));
        await CommitOneAsync("p", Replace("a", etag));

        Assert.Empty(await Store.QueryDueAsync("note", Monday, 10, Cancel));
        Assert.Null(await Store.NextDueAsync("note", Cancel));
    }

    [Fact]
    public async Task NextDue_Several_IsTheEarliestOfItsKind()
    {
        await Store.CommitAsync(
            "p", [Create("a", due: Monday.AddDays(1)), Create("b", due: Monday), Create("c", kind: "letter", due: Monday.AddDays(-1)), Create("d")], Cancel);

        Assert.Equal(Monday, await Store.NextDueAsync("note", Cancel));
    }
}
