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
            var history = new TurnHistory(Mine, Now, held ? Now.AddSeconds(1) : null, shared ? Now.AddSeconds(2) : null, turns);

            var read = Read(Write(history))!;

            Assert.Equal(history with { Handled = [] }, read with { Handled = [] });
            Assert.Equal(turns.Select(Words), read.Handled.Select(Words));
        });

    [Fact]
    public void Add_WhateverTheTurns_KeepsTheNewestWithinTheBounds() =>
        Gen.Select(Turns, Turns).Sample((known, added) =>
        {
            var kept = TurnHistory.Add(known, added, Now);

            Assert.Equal(added, kept[^added.Length..]);
            Assert.Equal(known[^(kept.Length - added.Length)..], kept[..^added.Length]);
            if (kept.Length > added.Length)
            {
                Assert.InRange(kept.Length, 0, TurnHistory.Most);
                Assert.InRange(kept.Sum(turn => turn.Answer.Json?.Length ?? 0), 0, TurnHistory.MostBytes);
            }
        });

    [Fact]
    public void History_ThatAStoreWroteInOtherWords_IsReadAllTheSame()
    {
        var history = new TurnHistory(Mine, Now, null, null, [new HandledTurn(new ActivityKey(7), default, Now, false, TurnAnswer.Done)]);
        var escaped = Encoding.UTF8.GetString(Write(history)).Replace(":\"A", ":\"\\u0041", StringComparison.Ordinal);
        Assert.Contains("\\u0041", escaped, StringComparison.Ordinal);

        Assert.Equal(history.Handled, Read(Encoding.UTF8.GetBytes(escaped))!.Handled);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"AQ==\"")]
    [InlineData("\"not base64\"")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("{\"by\":1}")]
    public void History_ThatIsNotWhatThisVersionWrites_IsNone(string json) =>
        Assert.Null(TurnHistoryJson.Read(JsonElement.Parse(json), default));

    [Fact]
    public void History_OfANewerVersion_IsNone()
    {
        var bytes = JsonElement.Parse(Write(new TurnHistory(Mine, Now, null, null, []))).GetProperty(TurnHistoryJson.Property).GetBytesFromBase64();
        bytes[0]++;

        Assert.Null(TurnHistoryJson.Read(JsonSerializer.SerializeToElement(bytes), default));
    }

    [Fact]
    public void Turn_WhileAnotherInstanceSends_WaitsAndNoLongerThanThatCanTake()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        var sending = new TurnHistory(Other, Now, Now.AddSeconds(10), Now.AddSeconds(5), []);

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
        turn.Enter(new TurnHistory(Mine, Now, null, null, []));

        var history = turn.Leave(null);

        Assert.Null(history.HeldUntil);
        Assert.Null(history.SharedUntil);
    }

    [Fact]
    public void Turn_ShortlyAfterAnotherInstance_TellsThatItSends()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        turn.Enter(new TurnHistory(Other, Now.AddSeconds(-1.5), null, null, []));

        Assert.True(turn.Leave(null).HeldUntil > Now);

        var later = Turn(time);
        later.Enter(new TurnHistory(Other, Now.AddSeconds(-2), null, null, []));
        Assert.Null(later.Leave(null).HeldUntil);
    }

    [Fact]
    public async Task Turn_RightAfterAnInstanceThatDidNotTell_GivesItsRepliesTimeToArrive()
    {
        var time = new FakeTimeProvider(Now);
        var turn = Turn(time);
        turn.Enter(new TurnHistory(Other, Now.AddMilliseconds(-100), null, null, []));

        var waiting = turn.BeforeRepliesAsync();
        time.Advance(TimeSpan.FromMilliseconds(399));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await waiting;

        var told = Turn(time);
        told.Enter(new TurnHistory(Other, time.GetUtcNow(), null, time.GetUtcNow().AddSeconds(4), []));
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

    private static byte[] Write(TurnHistory history) => TurnHistoryJson.Append("{}"u8, history).ToArray();

    private static TurnHistory? Read(byte[] json)
    {
        var element = JsonElement.Parse(json);
        element.TryGetProperty(TurnHistoryJson.AnswersProperty, out var answers);
        return TurnHistoryJson.Read(element.GetProperty(TurnHistoryJson.Property), answers);
    }
}
