using System.Globalization;
using NodaTime;
using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>A check of people whom no other check knows, so that nothing that was seen before counts.</summary>
internal sealed class FaultCheck
{
    private FaultCheck(FaultWorld world, int number, int daysLeft)
    {
        Leader = Someone(WorldPeople.Sanne, number);
        Respondent = Someone(WorldPeople.Joost, number);
        Manager = Someone(WorldPeople.Hendrik, number);
        var today = world.Calendar.DateOf(Instant.FromDateTimeOffset(world.Now));
        Initiative = Open(world, "Samen innen", today, daysLeft);
        Other = Open(world, "Samen inkopen", today, daysLeft + 1);
    }

    /// <summary>The check.</summary>
    public Initiative Initiative { get; }

    /// <summary>Another of the same people; kept only where it is needed.</summary>
    public Initiative Other { get; }

    public Person Leader { get; }

    public Person Respondent { get; }

    public Person Manager { get; }

    /// <summary>The respondent owes answers to the other check too.</summary>
    public Response OtherResponse => AnsweringLoader.Begin(Other, Respondent);

    /// <summary>A check, kept.</summary>
    /// <param name="world">Where.</param>
    /// <param name="number">Another for each.</param>
    /// <param name="daysLeft">How many working days there are until its last; below zero when that has passed.</param>
    public static async Task<FaultCheck> KeptAsync(FaultWorld world, int number, int daysLeft = 3)
    {
        var check = new FaultCheck(world, number, daysLeft);
        await world.PutAsync(session => session.Upsert(check.Initiative));
        return check;
    }

    private static Person Someone(Person person, int number) => person with { Id = string.Create(CultureInfo.InvariantCulture, $"{person.Id}-{number}"), AadObjectId = null };

    private Initiative Open(FaultWorld world, string name, LocalDate today, int daysLeft) => new()
    {
        Key = InitiativeId.New(),
        Status = InitiativeStatus.Open,
        Leader = Leader,
        Managers = [Manager],
        Origin = world.Home,
        Home = world.Home,
        ModelVersion = AlignmentModel.Default.Version,
        Subject = new Subject(name, "", "taxes", "", "", null, null),
        Respondents = [new Respondent(Respondent.Id, Respondent.Name)],
        Schedule = new Schedule(world.Calendar.AddWorkingDays(today, daysLeft).ToDateOnly(), ReminderRhythm.Normal, Quorum: 1, Anonymous: false),
        CreatedAt = world.Now,
        OpenedAt = world.Now,
    };
}
