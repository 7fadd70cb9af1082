namespace Regie.Alignment.Tests;

/// <summary>Complete sets of answers to the model that comes with the product.</summary>
public static class SampleAnswers
{
    /// <summary>The rules that <see cref="Misaligned"/> violates, heaviest first.</summary>
    public static IReadOnlyList<string> ViolatedByMisaligned { get; } =
    [
        "policy-against-independence",
        "policy-outside-limits",
        "no-plan-for-left-behind",
        "staff-without-statute",
        "customer-contact-outside-limits",
        "all-staff-against-independence",
        "partner-ict-against-independence",
    ];

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

    /// <summary>Everything is answered; <see cref="ViolatedByMisaligned"/> says what does not fit.</summary>
    public static IReadOnlyDictionary<string, string> Misaligned { get; } = Aligned.With(
        ("principles.independence", "5"),
        ("limits.allowed", "execution,backOffice,ict"),
        ("policy.scope", "policyToo"),
        ("form.form", "openbaarLichaam"),
        ("staff.leftBehind", "no"),
        ("socialStatute.fit", "needsChange"),
        ("contactCentre.frontDoor", "partnership"));

    /// <summary>These answers with some replaced; an empty value takes an answer out.</summary>
    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> answers, params (string Question, string Value)[] changes)
    {
        var result = new Dictionary<string, string>(answers);
        foreach (var (question, value) in changes)
            if (value.Length == 0)
                result.Remove(question);
            else
                result[question] = value;
        return result;
    }

    /// <summary>So many respondents who all answer this.</summary>
    public static IEnumerable<ResponseSheet> From(this IReadOnlyDictionary<string, string> answers, int respondents) =>
        Enumerable.Range(1, respondents).Select(number => new ResponseSheet($"respondent-{number}", null, answers));
}
