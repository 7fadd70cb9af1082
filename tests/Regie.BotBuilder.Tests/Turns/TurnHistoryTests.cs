using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder.Tests.Turns;

/// <summary>What a conversation's state remembers of its turns.</summary>
public sealed class TurnHistoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Mine = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void History_WrittenAndRead_IsTheSame() =>
        Turns.Select(Gen.Bool, Gen.Bool).Sample((turns, held, shared) =>
        {
            var history = new TurnHistory(Mine, Now, held ? Now.AddSeconds(1) : null, shared ? Now.AddSeconds(2) : null, Remembered(turns));

            var read = Read(Write(history))!;

            Assert.Equal(history with { Handled = HandledTurns.None }, read with { Handled = HandledTurns.None });
            Assert.Equal(Words(history.Handled), Words(read.Handled));
        });

    [Fact]
    public void With_WhateverTheTurns_KeepsTheNewestWithinTheBounds() =>
        Turns.Where(turns => turns.Length > 0).Sample(turns =>
        {
            var kept = Remembered(turns);

            var expected = new List<HandledTurn>();
            foreach (var turn in turns)
            {
                expected.RemoveAll(known => known.Id == turn.Id && known.Submit == turn.Submit);
                expected = [.. Within(expected, turn), .. turn.Answer.IsFinal ? [turn] : Array.Empty<HandledTurn>()];
            }

            Assert.Equal(expected.Select(Words), Words(kept));
        });

    [Fact]
    public void With_ATurnThatWasTriedBefore_TakesItsPlace()
    {
        var first = new HandledTurn(new ActivityKey(7), default, Now, false, TurnAnswer.Done);
        var other = first with { Id = new ActivityKey(8) };
        var known = HandledTurns.None.With(first).With(other);

        Assert.Equal([other, first with { Late = true }], All(known.With(first with { Late = true })));
        Assert.Equal([other], All(known.With(first with { Answer = TurnAnswer.Failed })));
    }

    [Fact]
    public void With_ATurnThatNobodyCouldRecognise_IsNotRemembered() =>
        Assert.Equal(0, HandledTurns.None.With(new HandledTurn(default, default, Now, false, TurnAnswer.Done)).Count);

    [Fact]
    public void History_ThatAStoreWroteInOtherWords_IsReadAllTheSame()
    {
        var history = new TurnHistory(Mine, Now, null, null, HandledTurns.None.With(new HandledTurn(new ActivityKey(7), default, Now, false, TurnAnswer.Done)));
        var escaped = Encoding.UTF8.GetString(Write(history)).Replace(":\"A", ":\"\\u0041", StringComparison.Ordinal);
        Assert.Contains("\\u0041", escaped, StringComparison.Ordinal);

        Assert.Equal(All(history.Handled), All(Read(Encoding.UTF8.GetBytes(escaped))!.Handled));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"AQ==\"")]
    [InlineData("\"not base64\"")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("{\"by\":1}")]
    public void History_ThatIsNotWhatThisVersionWrites_IsNone(string json) =>
        Assert.Null(TurnHistoryJson.Read(Encoding.UTF8.GetBytes(json), default));

    [Fact]
    public void History_OfANewerVersion_IsNone()
    {
        var bytes = JsonElement.Parse(Write(new TurnHistory(Mine, Now, null, null, HandledTurns.None))).GetProperty(TurnHistoryJson.Property).GetBytesFromBase64();
        bytes[0]++;

        Assert.Null(TurnHistoryJson.Read(JsonSerializer.SerializeToUtf8Bytes(bytes), default));
    }

    [Fact]
    public void Turn_WhileAnotherInstanceSends_WaitsAndNoLongerThanThatCanTake()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        var sending = new TurnHistory(Other, Now, Now.AddSeconds(10), Now.AddSeconds(5), HandledTurns.None);

        Assert.True(turn.MustWait(sending));
        Assert.False(turn.MustWait(sending with { By = Mine }));
        Assert.False(turn.MustWait(sending with { HeldUntil = null }));
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(turn.MustWait(sending));
    }

    [Fact]
    public void Turn_OfTheOnlyInstance_HoldsNobodyUp()
    {
        var turn = Turn(new FakeTimeProvider(Now));
        turn.Enter(new TurnHistory(Mine, Now, null, null, HandledTurns.None));

        var history = turn.Leave(null);

        Assert.Null(history.HeldUntil);
        Assert.Null(history.SharedUntil);
    }

    [Fact]
    public void Turn_ShortlyAfterAnotherInstance_TellsThatItSends()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        turn.Enter(new TurnHistory(Other, Now.AddSeconds(-1.5), null, null, HandledTurns.None));

        Assert.True(turn.Leave(null).HeldUntil > Now);

        var later = Turn(time);
        later.Enter(new TurnHistory(Other, Now.AddSeconds(-2), null, null, HandledTurns.None));
        Assert.Null(later.Leave(null).HeldUntil);
    }

    [Fact]
    public async Task Turn_RightAfterAnInstanceThatDidNotTell_GivesItsRepliesTimeToArrive()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        turn.Enter(new TurnHistory(Other, Now.AddMilliseconds(-100), null, null, HandledTurns.None));

        var waiting = turn.BeforeRepliesAsync();
        time.Advance(TimeSpan.FromMilliseconds(399));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await waiting;

        var told = Turn(time);
        told.Enter(new TurnHistory(Other, time.GetUtcNow(), null, time.GetUtcNow().AddSeconds(4), HandledTurns.None));
        Assert.True(told.BeforeRepliesAsync().IsCompleted);
    }

    private static readonly Gen<HandledTurn[]> Turns = Gen.Select(
        Gen.ULong[1, ulong.MaxValue], Gen.Bool, Gen.Int[0, 400], Gen.Bool, Gen.Int[200, 501], Gen.Int[-1, 30_000],
        (key, isSubmit, age, late, status, size) => new HandledTurn(
            isSubmit ? default : new ActivityKey(key),
            isSubmit ? new ActivityKey(key) : default,
            Now.AddSeconds(-age),
            late,
            new TurnAnswer(status, size < 0 ? null : Encoding.UTF8.GetBytes($"\"{new string('é', size / 2)}\"")))).Array[0, 30];

    private static TurnInState Turn(TimeProvider time) => new(Mine, new ReceivedActivity(new ActivityKey(7), null, time.GetUtcNow()), time, () => null);

    private static string Words(HandledTurn turn) =>
        $"{turn.Id} {turn.Submit} {turn.At:O} {turn.Late} {turn.Answer.Status} {(turn.Answer.Json is { } body ? Encoding.UTF8.GetString(body) : "-")}";

    // The rule in plain words: of the older turns the newest seven, of the last ten minutes, with at most 64 KB of answers.
    private static IEnumerable<HandledTurn> Within(List<HandledTurn> known, HandledTurn added)
    {
        var bytes = added.Answer.Json?.Length ?? 0;
        return Enumerable.Reverse(known)
            .TakeWhile((turn, index) => index < 7 && turn.At > added.At - TimeSpan.FromMinutes(10) && (bytes += turn.Answer.Json?.Length ?? 0) <= 64 * 1024)
            .Reverse();
    }

    private static HandledTurns Remembered(HandledTurn[] turns) => turns.Aggregate(HandledTurns.None, (known, turn) => known.With(turn));

    private static List<HandledTurn> All(HandledTurns turns) => [.. Enumerable.Range(0, turns.Count).Select(index => turns[index])];

    private static IEnumerable<string> Words(HandledTurns turns) => All(turns).Select(Words);

    private static byte[] Write(TurnHistory history) => TurnHistoryJson.Append("{}"u8, history).ToArray();

    private static TurnHistory? Read(byte[] json)
    {
        var element = JsonElement.Parse(json);
        return TurnHistoryJson.Read(Raw(element, TurnHistoryJson.Property), Raw(element, TurnHistoryJson.AnswersProperty));
    }

    private static byte[] Raw(JsonElement element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out var value) ? Encoding.UTF8.GetBytes(value.GetRawText()) : [];
}
