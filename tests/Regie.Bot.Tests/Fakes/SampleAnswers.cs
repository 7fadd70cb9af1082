namespace Regie.Bot.Tests.Fakes;

/// <summary>Complete sets of answers to the model that comes with the product.</summary>
internal static class SampleAnswers
{
    /// <summary>Everything is answered and everything fits.</summary>
    public static IReadOnlyDictionary<string, string> Aligned { get; } = new Dictionary<string, string>
    {
        ["overview.completeness"] = "4",
        ["overview.inRegister"] = "yes",
        ["limits.allowed"] = "execution,backOffice,ict,customerContact",
        ["limits.inside"] = "yes",
        ["principles.legalBasis"] = "public",
        ["principles.newOrganisation"] = "lastResort",
        ["principles.realEstate"] = "municipal",
        ["principles.costs"] = "neutral",
        ["principles.independence"] = "3",
        ["partners.preferred"] = "all",
        ["partners.endState"] = "yes",
        ["partners.priority"] = "4",
        ["governability.governable"] = "4",
        ["governability.owners"] = "3-4",
        ["governability.boards"] = "1",
        ["housing.place"] = "municipal",
        ["housing.emptySpace"] = "yes",
        ["staff.who"] = "everyone",
        ["staff.placement"] = "followsTask",
        ["staff.leftBehind"] = "yes",
        ["policy.scope"] = "executionOnly",
        ["policy.knowledge"] = "yes",
        ["form.form"] = "bedrijfsvoeringsorganisatie",
        ["form.newOrganisation"] = "yes",
        ["form.governance"] = "yes",
        ["form.goals"] = "yes",
        ["form.exit"] = "yes",
        ["form.publicInterest"] = "yes",
        ["ict.accounted"] = "4",
        ["ict.whose"] = "partner",
        ["socialStatute.fit"] = "fits",
        ["costs.insight"] = "4",
        ["costs.savings"] = "yes",
        ["costs.baseline"] = "yes",
        ["costs.friction"] = "yes",
        ["costs.startUp"] = "250000",
        ["contactCentre.adapted"] = "yes",
        ["contactCentre.frontDoor"] = "own",
    };

    /// <summary>One blocking rule is violated: <c>no-plan-for-left-behind</c>, about staff.</summary>
    public static IReadOnlyDictionary<string, string> NoPlanForStaff { get; } = Aligned.With(("staff.leftBehind", "no"));

    /// <summary>
    /// Two: <c>no-plan-for-left-behind</c> (staff) and <c>staff-without-statute</c> (staff and social statute).
    /// </summary>
    public static IReadOnlyDictionary<string, string> NoPlanAndNoStatute { get; } = NoPlanForStaff.With(("socialStatute.fit", "missing"));

    /// <summary>About everything is wrong that can be.</summary>
    public static IReadOnlyDictionary<string, string> Hopeless { get; } = Aligned.With(
        ("principles.independence", "5"), ("limits.allowed", "execution"), ("limits.inside", "no"), ("policy.scope", "policyToo"), ("policy.knowledge", "no"),
        ("staff.leftBehind", "no"), ("socialStatute.fit", "missing"), ("contactCentre.frontDoor", "partnership"), ("contactCentre.adapted", "no"),
        ("partners.endState", "no"), ("form.governance", "no"), ("form.exit", "no"), ("principles.newOrganisation", "no"), ("governability.boards", "0"),
        ("governability.governable", "1"), ("costs.insight", "1"), ("ict.accounted", "1"), ("housing.place", "own"), ("costs.friction", "no"), ("costs.baseline", "no"));

    /// <summary>These answers with some replaced.</summary>
    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> answers, params (string Question, string Value)[] changes)
    {
        var result = new Dictionary<string, string>(answers);
        foreach (var (question, value) in changes)
            result[question] = value;
        return result;
    }
}
