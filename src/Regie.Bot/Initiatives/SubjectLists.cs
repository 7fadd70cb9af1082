using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>The policy areas and legal forms that are offered. A leader's own word is taken as it is.</summary>
internal static class SubjectLists
{
    public static readonly IReadOnlyList<(string Value, LocalizedText Label)> PolicyAreas =
    [
        ("social", new("Sociaal domein", "Social services")),
        ("space", new("Ruimte en wonen", "Planning and housing")),
        ("environment", new("Milieu en klimaat", "Environment and climate")),
        ("safety", new("Veiligheid", "Public safety")),
        ("economy", new("Economie en werk", "Economy and work")),
        ("culture", new("Cultuur, sport en onderwijs", "Culture, sport and education")),
        ("publicSpace", new("Openbare ruimte en afval", "Public space and waste")),
        ("taxes", new("Belastingen", "Taxes")),
        ("services", new("Dienstverlening aan inwoners", "Services to residents")),
        ("operations", new("Bedrijfsvoering (ICT, HR, financiën)", "Operations (ICT, HR, finance)")),
        ("other", new("Iets anders", "Something else")),
    ];

    public static readonly IReadOnlyList<(string Value, LocalizedText Label)> LegalForms =
    [
        ("unknown", new("Nog niet bekend", "Not known yet")),
        ("openbaarLichaam", new("Openbaar lichaam", "Public body (openbaar lichaam)")),
        ("bedrijfsvoeringsorganisatie", new("Bedrijfsvoeringsorganisatie", "Operations body (bedrijfsvoeringsorganisatie)")),
        ("gemeenschappelijkOrgaan", new("Gemeenschappelijk orgaan", "Joint board (gemeenschappelijk orgaan)")),
        ("centrumgemeente", new("Centrumgemeente", "Host municipality (centrumgemeente)")),
        ("regelingZonderMeer", new("Regeling zonder meer", "Plain arrangement (regeling zonder meer)")),
        ("stichting", new("Stichting", "Foundation (stichting)")),
        ("vereniging", new("Vereniging", "Association (vereniging)")),
        ("cooperatie", new("Coöperatie", "Cooperative (coöperatie)")),
        ("bvNv", new("BV of NV", "Company (BV or NV)")),
        ("convenant", new("Convenant", "Covenant (convenant)")),
        ("dienstverleningsovereenkomst", new("Dienstverleningsovereenkomst", "Service agreement")),
        ("network", new("Netwerk, zonder vaste vorm", "Network without a fixed form")),
    ];

    /// <summary>How a kept value reads: the label of an offered one, or the leader's own word.</summary>
    public static string Label(IReadOnlyList<(string Value, LocalizedText Label)> list, string value, TextLanguage language)
    {
        foreach (var (known, label) in list)
        {
            if (known == value)
                return label.In(language);
        }

        return value;
    }

    /// <summary>The list as choices; with the leader's own word when it is not in the list.</summary>
    public static IEnumerable<AdaptiveChoice> Choices(IReadOnlyList<(string Value, LocalizedText Label)> list, string current, TextLanguage language)
    {
        foreach (var (value, label) in list)
            yield return new AdaptiveChoice { Title = label.In(language), Value = value };
        if (current.Length > 0 && list.All(offered => offered.Value != current))
            yield return new AdaptiveChoice { Title = current, Value = current };
    }
}
