using System.Collections.Concurrent;
using Regie.Alignment;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.People;

/// <summary>
/// What the bot knows of people. Languages are remembered in memory for five minutes, so that answering a question costs no read for them;
/// another instance may speak the old language for that long.
/// </summary>
public sealed class PeopleDirectory(IDocumentStore store, TimeProvider time)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<PersonKey, (TextLanguage? Language, long At)> _languages = new();

    /// <summary>The language of a person who acts: the chosen one, else the one of their Teams, else Dutch.</summary>
    public async Task<TextLanguage> LanguageAsync(DocumentSession session, PersonKey person, string? locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (!_languages.TryGetValue(person, out var known) || time.GetElapsedTime(known.At) > Remembered)
        {
            var profile = await session.LoadAsync<PersonProfile>(PersonProfile.PartitionOf(person), PersonProfile.DocumentId, cancellationToken);
            known = Remember(person, profile?.Language);
        }

        return known.Language ?? OfLocale(locale);
    }

    /// <summary>The language of a person to whom the bot writes by itself.</summary>
    public async Task<TextLanguage> LanguageAsync(PersonKey person, CancellationToken cancellationToken)
    {
        var session = new DocumentSession(store);
        var profile = await session.LoadAsync<PersonProfile>(PersonProfile.PartitionOf(person), PersonProfile.DocumentId, cancellationToken);
        return profile?.Language ?? OfLocale(profile?.Locale);
    }

    /// <summary>Chooses a language.</summary>
    public async Task ChooseAsync(DocumentSession session, Person person, TextLanguage language, CancellationToken cancellationToken)
    {
        var profile = await ProfileAsync(session, person, cancellationToken);
        profile.Language = language;
        // Not remembered yet: a turn that lost a race is run again, and must then see what is stored.
        _languages.TryRemove(person.Key, out _);
    }

    /// <summary>Notes where a person's personal chat is and which language their Teams speaks. Writes only what is new.</summary>
    public async Task NoteAsync(DocumentSession session, Person person, Place place, string? locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        var profile = await ProfileAsync(session, person, cancellationToken);
        profile.Person = person with { Name = person.Name.Length > 0 ? person.Name : profile.Person.Name };
        profile.Locale = locale ?? profile.Locale;
        if (place.IsPersonal)
            profile.Chat = place;
    }

    private static TextLanguage OfLocale(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? TextLanguage.English : TextLanguage.Dutch;

    private static async Task<PersonProfile> ProfileAsync(DocumentSession session, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(person);
        var profile = await session.LoadAsync<PersonProfile>(PersonProfile.PartitionOf(person.Key), PersonProfile.DocumentId, cancellationToken);
        if (profile is null)
            session.Add(profile = new PersonProfile { Person = person });
        return profile;
    }

    private (TextLanguage? Language, long At) Remember(PersonKey person, TextLanguage? language)
    {
        if (_languages.Count >= MostRemembered)
            _languages.Clear();
        return _languages[person] = (language, time.GetTimestamp());
    }
}
