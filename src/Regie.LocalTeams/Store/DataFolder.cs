namespace Regie.LocalTeams.Store;

/// <summary>The folder of both SQLite files, held by one LocalTeams at a time. Only its owner may look into it: it holds keys.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    /// <exception cref="StartException">Another LocalTeams works on this folder, or it cannot be made.</exception>
    public DataFolder(string directory)
    {
        Path = System.IO.Path.GetFullPath(directory);
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(Path);
            else
                Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The folder {Path} cannot be made: choose another with --data DIR.", e);
        }

        try
        {
            _lock = new FileStream(System.IO.Path.Combine(Path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StartException.DataInUse(Path, e);
        }
    }

    public string Path { get; }

    public string TeamsFile => System.IO.Path.Combine(Path, "teams.db");

    public string BotFile => System.IO.Path.Combine(Path, "bot.db");

    public void Dispose() => _lock.Dispose();
}
