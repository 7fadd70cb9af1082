namespace Regie.Bot.Tests.Fakes;

/// <summary>Complete sets of answers of which the tests know what does not fit.</summary>
internal static class StageAnswers
{
    /// <summary>Everything fits.</summary>
    public static IReadOnlyDictionary<string, string> Aligned => SampleAnswers.Aligned;

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
}
