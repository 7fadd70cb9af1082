namespace Regie.Alignment.Tests.Rules;

/// <summary>Per rule, what to change in <see cref="SampleAnswers.Aligned"/> to violate it, and nothing heavier on purpose.</summary>
public static class RuleCases
{
    private static readonly RegisterFacts NoFacts = new();

    public static TheoryData<string, string> Violations { get; } = new()
    {
        // Collaboration strategy and partnership.
        { "policy-outside-limits", "policy.scope=policyToo" },
        { "initiative-outside-limits", "limits.inside=no" },
        { "initiative-partly-outside-limits", "limits.inside=partly" },
        { "nothing-allowed", "limits.allowed=none" },
        { "end-state-differs", "partners.endState=no" },
        { "end-state-differs", "partners.endState=no staff.who=nobody policy.scope=policyToo" },
        { "end-state-partly-shared", "partners.endState=partly" },
        { "policy-against-independence", "policy.scope=policyToo principles.independence=4" },
        { "all-staff-against-independence", "principles.independence=4" },
        { "many-owners-unarranged", "governability.owners=3-4 form.governance=no" },
        { "many-owners-unarranged", "governability.owners=5plus form.goals=no" },
        { "five-owners-half-arranged", "governability.owners=5plus form.goals=partly" },
        { "five-owners-half-arranged", "governability.owners=5plus form.governance=partly" },
        { "two-owners-unarranged", "governability.owners=2 form.governance=no" },
        { "private-form-public-preferred", "form.form=stichting" },
        { "private-form-public-preferred", "form.form=bvNv" },
        { "public-form-private-preferred", "principles.legalBasis=private" },
        { "new-organisation-not-allowed", "principles.newOrganisation=no" },
        { "own-premises-municipal-first", "housing.place=own" },
        { "premises-against-preference", "housing.place=partner" },
        { "premises-against-preference", "principles.realEstate=partner" },
        { "own-premises-cost-neutral", "housing.place=own" },
        { "no-preferred-partner-low-priority", "partners.preferred=none partners.priority=2" },
        { "board-not-acceptable", "governability.boards=0" },
        { "ungovernable-new-organisation", "governability.governable=2" },
        { "heavy-form-hard-to-govern", "governability.governable=1 form.form=openbaarLichaam" },

        // Partnership and own organisation.
        { "staff-without-statute", "socialStatute.fit=needsChange" },
        { "staff-without-statute", "socialStatute.fit=missing staff.who=wanted" },
        { "wanted-staff-friction-uncovered", "staff.who=wanted costs.friction=no" },
        { "all-staff-disintegration-uncovered", "costs.friction=no" },
        { "no-plan-for-left-behind", "staff.leftBehind=no" },
        { "everyone-by-application", "staff.placement=application" },
        { "empty-space-uncovered", "housing.emptySpace=no" },
        { "ict-not-accounted", "ict.accounted=2" },
        { "ict-not-accounted", "ict.accounted=1 ict.whose=new" },
        { "separate-ict-one-team", "ict.whose=eachOwn" },
        { "front-door-not-adapted", "contactCentre.frontDoor=partnership contactCentre.adapted=no" },
        { "two-front-doors-not-adapted", "contactCentre.frontDoor=both contactCentre.adapted=no" },
        { "contact-centre-under-pressure", "contactCentre.adapted=no" },
        { "no-knowledge-to-steer-policy", "policy.scope=policyToo policy.knowledge=no" },
        { "thin-knowledge-to-steer-policy", "policy.scope=policyToo policy.knowledge=partly" },
        { "no-knowledge-to-judge-execution", "policy.knowledge=no" },
        { "form-cannot-employ", "form.form=gemeenschappelijkOrgaan" },
        { "form-cannot-employ", "form.form=netwerk staff.who=wanted" },
        { "operations-body-with-policy", "policy.scope=policyToo" },
        { "exit-not-arranged", "form.exit=no" },
        { "exit-not-agreed", "form.exit=no form.form=convenant" },
        { "private-form-without-reason", "form.form=cooperatie form.publicInterest=no" },
        { "light-form-new-organisation", "form.form=centrumgemeente" },
        { "savings-without-baseline", "costs.baseline=no" },
        { "savings-without-friction-costs", "costs.friction=no" },

        // Collaboration strategy and own organisation.
        { "cost-neutral-without-insight", "costs.insight=2" },
        { "investment-without-insight", "principles.costs=investment costs.insight=1" },
        { "investment-without-insight", "principles.costs=payback costs.insight=2" },
        { "payback-without-baseline", "principles.costs=payback costs.baseline=no" },
        { "no-overview", "overview.completeness=2" },
        { "ict-outside-limits", "limits.allowed=execution,backOffice" },
        { "customer-contact-outside-limits", "limits.allowed=ict contactCentre.frontDoor=both" },
        { "partner-ict-against-independence", "principles.independence=5" },
        { "not-in-register", "overview.inRegister=no" },

        // Register: facts instead of answers.
        { "similar-partnerships", "similarPartnerships" },
        { "boards-above-limit", "boards" },
        { "contribution-above-limit", "contribution" },
        { "council-view-time-short", "deadline" },
    };

    /// <summary>The smallest change of each that must not violate the rule any more.</summary>
    public static TheoryData<string, string> Met { get; } = new()
    {
        { "end-state-differs", "partners.endState=no staff.who=nobody" },
        { "policy-against-independence", "policy.scope=policyToo principles.independence=3" },
        { "many-owners-unarranged", "governability.owners=3-4 form.goals=partly" },
        { "board-not-acceptable", "governability.boards=0 form.form=centrumgemeente" },
        { "ungovernable-new-organisation", "governability.governable=3" },
        { "staff-without-statute", "socialStatute.fit=missing staff.who=nobody" },
        { "no-plan-for-left-behind", "staff.leftBehind=no staff.who=nobody" },
        { "form-cannot-employ", "form.form=gemeenschappelijkOrgaan staff.who=nobody" },
        { "form-cannot-employ", "form.form=centrumgemeente" },
        { "ict-not-accounted", "ict.accounted=3" },
        { "ict-not-accounted", "ict.accounted=1 ict.whose=own" },
        { "front-door-not-adapted", "contactCentre.frontDoor=partnership contactCentre.adapted=partly" },
        { "exit-not-arranged", "form.exit=partly" },
        { "exit-not-arranged", "form.exit=no form.form=stichting" },
        { "ict-outside-limits", "limits.allowed=execution ict.whose=own" },
        { "similar-partnerships", "noSimilarPartnerships" },
        { "boards-above-limit", "boardsAtLimit" },
        { "contribution-above-limit", "contributionAtLimit" },
        { "council-view-time-short", "deadlineInEightWeeks" },
        { "council-view-time-short", "deadline form.form=stichting" },
    };

    public static Assessment Assess(string changes)
    {
        var facts = NoFacts;
        var answers = SampleAnswers.Aligned;
        foreach (var change in changes.Split(' '))
            if (change.Split('=') is [var question, var value])
                answers = answers.With((question, value));
            else
                facts = FactsOf(change);
        return Assessor.Assess(AlignmentModel.Default, answers.From(3), new AssessmentContext(3, 3) { Facts = facts });
    }

    private static RegisterFacts FactsOf(string name) => name switch
    {
        "similarPartnerships" => new() { SimilarPartnerships = 1 },
        "noSimilarPartnerships" => new() { SimilarPartnerships = 0 },
        "boards" => new() { Boards = 9, BoardLimit = 8 },
        "boardsAtLimit" => new() { Boards = 8, BoardLimit = 8 },
        "contribution" => new() { TotalContribution = 100.01m, ContributionLimit = 100 },
        "contributionAtLimit" => new() { TotalContribution = 100, ContributionLimit = 100 },
        "deadline" => new() { DaysToDeadline = 55 },
        "deadlineInEightWeeks" => new() { DaysToDeadline = 56 },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
