using System.Globalization;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Commit_EightWritersOfOneCounter_LoseNothing()
    {
        const int Writers = 8, Each = 25;
        await CommitOneAsync("p", Create("counter", "0"));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            await Task.Yield();
            for (var i = 0; i < Each; i++)
                await IncrementAsync();
        }));

        Assert.Equal((Writers * Each).ToString(CultureInfo.InvariantCulture), await BodyAsync("p", "counter"));

        async Task IncrementAsync()
        {
            while (true)
            {
                var read = await Store.ReadAsync("p", "counter", Cancel);
                var next = int.Parse(Text(read), CultureInfo.InvariantCulture) + 1;
                try
                {
                    await CommitOneAsync("p", Replace("counter", read!.ETag, next.ToString(CultureInfo.InvariantCulture)));
                    return;
                }
                catch (DocumentConflictException)
                {
                    // Another one was faster: once more on what is there now.
                }
            }
        }
    }

    [Fact]
    public async Task Commit_ManyCreatorsOfOneDocument_OneWins()
    {
        var won = 0;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(async i =>
        {
            await Task.Yield();
            try
            {
                await Store.CommitAsync("p", [Create("one"), Create($"of-{i}")], Cancel);
                Interlocked.Increment(ref won);
            }
            catch (DocumentConflictException)
            {
                // Expected of all but one.
            }
        }));

        Assert.Equal(1, won);
        Assert.Equal(2, (await Store.ReadKindAsync("p", "note", Cancel)).Count);
    }

    [Fact]
    public async Task Commit_ManyWritersAtOnce_GivesEachItsOwnETag()
    {
        // Were an ETag shared, the holder of one could replace what another wrote without a conflict.
        var etags = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            await Task.Yield();
            return await CommitOneAsync("p", Upsert("a", i.ToString(CultureInfo.InvariantCulture)));
        }));

        Assert.Equal(64, etags.Distinct().Count());
        Assert.Contains((await Store.ReadAsync("p", "a", Cancel))!.ETag, etags);
    }
}
