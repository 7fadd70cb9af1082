namespace Regie.LocalTeams.Store;

/// <summary>Named values that outlive the process: the signing key, the clock's offset, what must fail.</summary>
internal sealed class SettingStore(TeamsDatabase database)
{
    public string? Get(string name) =>
        database.Read(connection => connection
            .Query("SELECT value FROM setting WHERE name = $name", row => row.GetString(0), ("$name", name))
            .SingleOrDefault());

    public void Set(string name, string value) =>
        database.Write(connection => connection.Execute(
            "INSERT INTO setting (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = $value",
            ("$name", name), ("$value", value)));

    /// <summary>The value of the first time that this was asked.</summary>
    public string GetOrCreate(string name, Func<string> create)
    {
        if (Get(name) is { } known)
            return known;
        var created = create();
        Set(name, created);
        return created;
    }
}
