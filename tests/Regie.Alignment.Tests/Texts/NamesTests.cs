namespace Regie.Alignment.Tests.Texts;

public class NamesTests
{
    [Fact]
    public void Name_EveryMemberOfEverySet_HasOneOfItsOwnInBothLanguages()
    {
        LocalizedText[][] sets =
        [
            [.. Enum.GetValues<Strategy>().Select(Names.Name)],
            [.. Enum.GetValues<RulePair>().Select(Names.Name)],
            [.. Enum.GetValues<Severity>().Select(Names.Name)],
            [.. Enum.GetValues<VerdictOutcome>().Select(Names.Name)],
            [.. Enum.GetValues<RuleState>().Select(Names.Name)],
        ];

        Assert.All(sets, names =>
        {
            Assert.Equal(names.Length, names.Select(name => name.Nl).Distinct().Count());
            Assert.Equal(names.Length, names.Select(name => name.En).Distinct().Count());
            Assert.All(names, name => Assert.All([name.Nl, name.En], text => Assert.Matches("^[A-Z][a-z]+", text)));
        });
    }

    [Fact]
    public void Name_NoMember_IsRefused()
    {
        Assert.Equal("strategy", Assert.Throws<ArgumentOutOfRangeException>(() => ((Strategy)99).Name()).ParamName);
        Assert.Equal("pair", Assert.Throws<ArgumentOutOfRangeException>(() => ((RulePair)99).Name()).ParamName);
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(() => ((Severity)99).Name()).ParamName);
        Assert.Equal("outcome", Assert.Throws<ArgumentOutOfRangeException>(() => ((VerdictOutcome)99).Name()).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentOutOfRangeException>(() => ((RuleState)99).Name()).ParamName);
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(() => new Thresholds().Weight((Severity)99)).ParamName);
    }

    [Fact]
    public void In_Language_GivesThatText() =>
        Assert.Equal(("ja", "yes"), (new LocalizedText("ja", "yes").In(TextLanguage.Dutch), new LocalizedText("ja", "yes").In(TextLanguage.English)));
}
