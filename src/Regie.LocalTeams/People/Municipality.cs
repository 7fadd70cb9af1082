namespace Regie.LocalTeams.People;

/// <summary>The tenant: a municipality that does not exist, its people and its team.</summary>
internal sealed record Municipality(string Name, IReadOnlyList<Person> People, Team Team)
{
    public static Municipality Merenburg { get; } = new(
        "Gemeente Merenburg",
        [
            new("sanne", "Sanne", "de Vries", "Projectleider", "#8A3FA0"),
            new("joost", "Joost", "Bakker", "Beleidsadviseur", "#1F6F54"),
            new("fatima", "Fatima", "El Amrani", "HR-adviseur", "#A3344A"),
            new("pieter", "Pieter", "van Dijk", "Adviseur ICT", "#2B5FA8") { Locale = "en-US" },
            new("lotte", "Lotte", "Jansen", "Adviseur financiën", "#8A5200"),
            new("daan", "Daan", "Visser", "Adviseur klantcontact", "#00687A"),
            new("noor", "Noor", "Hendriks", "Beleidsadviseur sociaal domein", "#5B4FC7"),
            new("marieke", "Marieke", "Smit", "Manager bedrijfsvoering", "#9A3B00"),
            new("hendrik", "Hendrik", "Mulder", "Manager dienstverlening", "#4A5568"),
        ],
        new Team(
            "Samenwerking",
            [
                new("algemeen", "Algemeen", StableId.Thread("algemeen"), IsGeneral: true),
                new("initiatieven", "Nieuwe initiatieven", StableId.Thread("initiatieven"), IsGeneral: false),
            ]));

    public string TenantId { get; } = StableId.Guid("tenant", Name).ToString();

    public Person? FindByKey(string key) => People.FirstOrDefault(person => person.Key == key);

    public Person? FindById(string id) => People.FirstOrDefault(person => person.Is(id));
}
