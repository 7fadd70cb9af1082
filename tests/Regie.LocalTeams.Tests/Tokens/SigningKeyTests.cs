using Regie.LocalTeams.Store;
using Regie.LocalTeams.Tokens;

namespace Regie.LocalTeams.Tests.Tokens;

public sealed class SigningKeyTests
{
    [Fact]
    public void SigningKey_OnTheSameFolder_IsTheSameAfterARestartAndNewElsewhere()
    {
        var folder = Directory.CreateTempSubdirectory("localteams-").FullName;
        var other = Directory.CreateTempSubdirectory("localteams-").FullName;

        Assert.Equal(KeyId(folder), KeyId(folder));
        Assert.NotEqual(KeyId(folder), KeyId(other));
        Directory.Delete(folder, recursive: true);
        Directory.Delete(other, recursive: true);
    }

    private static string KeyId(string folder)
    {
        using var database = new TeamsDatabase(Path.Combine(folder, "teams.db"));
        using var key = new SigningKey(new SettingStore(database));
        return key.Key.KeyId;
    }
}
