namespace Regie.Alignment.Tests;

public class NullArgumentTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;
    private static readonly Assessment Assessment = Assessor.Assess(Model, [], new(0, 1));
    private static readonly Dictionary<string, string> Nothing = [];

    public static TheoryData<string, Action> Calls { get; } = new()
    {
        { "Load", () => AlignmentModel.Load(null!) },
        { "Load extension", () => AlignmentModel.Load(null!, Stream.Null) },
        { "Load what it extends", () => AlignmentModel.Load(Stream.Null, null!) },
        { "Assess model", () => Assessor.Assess(null!, [], new(0, 1)) },
        { "Assess sheets", () => Assessor.Assess(Model, null!, new(0, 1)) },
        { "Assess a null sheet", () => Assessor.Assess(Model, [null!], new(0, 1)) },
        { "Assess tally", () => Assessor.Assess(null!, new(0, 1)) },
        { "Assess context", () => Assessor.Assess(new Tally(Model), null!) },
        { "Tally model", () => _ = new Tally(null!) },
        { "Tally of sheets", () => Tally.Of(Model, null!) },
        { "Tally add", () => new Tally(Model).Add(null!) },
        { "Tally change", () => new Tally(Model).Change(null!, null, "yes") },
        { "Check", () => AnswerCheck.Check(null!, "yes") },
        { "Repair model", () => Repair.Find(null!, Assessment) },
        { "Repair assessment", () => Repair.Find(Model, null!) },
        { "What if model", () => WhatIf.Apply(null!, Assessment, Nothing) },
        { "What if assessment", () => WhatIf.Apply(Model, null!, Nothing) },
        { "What if positions", () => WhatIf.Apply(Model, Assessment, null!) },
        { "Difference previous", () => VerdictDifference.Between(null!, Assessment) },
        { "Difference current", () => VerdictDifference.Between(Assessment, null!) },
        { "Roles model", () => RoleDifference.Find(null!, [], isAnonymous: true) },
        { "Roles sheets", () => RoleDifference.Find(Model, null!, isAnonymous: true) },
        { "Sheet", () => ModelSheet.Write(null!, TextLanguage.Dutch) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void PublicMethod_NullForWhatIsNeeded_SaysWhichArgument(string call, Action act)
    {
        Assert.NotEmpty(call);
        Assert.NotNull(Assert.Throws<ArgumentNullException>(act).ParamName);
    }

    [Fact]
    public void Repair_LimitBelowOne_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Repair.Find(Model, Assessment, 0, TestContext.Current.CancellationToken));
        Assert.Equal(RepairStatus.NeedsAnswers, Repair.Find(Model, Assessment, 1, TestContext.Current.CancellationToken).Status);
    }
}
