namespace Regie.LocalTeams.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Parse_Nothing_GivesTheDefaults() => Assert.Equal(new LocalTeamsOptions(), CommandLine.Parse([]));

    [Fact]
    public void Parse_EveryOption_IsRead() =>
        Assert.Equal(
            new LocalTeamsOptions { Port = 6000, BotPort = 6001, DataDirectory = "d", WebDirectory = "w" },
            CommandLine.Parse(["--port", "6000", "--bot-port", "6001", "--data", "d", "--web", "w"]));

    [Theory]
    [InlineData("--unknown", "x")]
    [InlineData("--port")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "abc")]
    [InlineData("--data", "")]
    [InlineData("--port", "3978")]
    public void Parse_WhatCannotBe_SaysSoInOneSentence(params string[] args)
    {
        var error = Assert.Throws<CommandLineException>(() => CommandLine.Parse(args));

        Assert.Contains("--", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
