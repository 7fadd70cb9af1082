using Microsoft.Data.Sqlite;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Tests.Store;

public sealed class TeamsDatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("localteams-").FullName;

    private string File => Path.Combine(_folder, "teams.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_FileOfTheFirstVersion_KeepsWhatIsInItForEveryone()
    {
        Make(1, "INSERT INTO message (conversation, id, author, activity, at) VALUES ('c', '1', 'sanne', '{}', '2026-03-02T09:00:00.0000000Z');");

        using var database = new TeamsDatabase(File);

        var message = Assert.Single(new MessageStore(database, new MessageClock(database, TimeProvider.System)).List("c", "joost"));
        Assert.Equal(("1", null), (message.Id, message.Recipient));
    }

    [Fact]
    public void Open_FileOfANewerVersion_IsRefusedInPlainWords()
    {
        Make(99, "");

        var fault = Assert.Throws<StartException>(() => new TeamsDatabase(File));

        Assert.Contains("newer LocalTeams", fault.Message, StringComparison.Ordinal);
    }

    private void Make(int version, string content)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        connection.Execute($"{TeamsSchema.Steps[0]} {content} PRAGMA user_version = {version};");
    }
}
