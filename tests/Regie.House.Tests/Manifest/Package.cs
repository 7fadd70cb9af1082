using System.IO.Compression;
using System.Text;
using Regie.House.Tests.Tools;

namespace Regie.House.Tests.Manifest;

/// <summary>Runs the command that makes the app package, and reads what it made.</summary>
public sealed class Package : IDisposable
{
    public const string AppId = "8a5f2f0e-3c1b-4d53-9a51-0e6d5b1c7a10";
    public const string BotId = "5b0d8a3c-77e2-4a0f-8c5e-1f2b3c4d5e6f";
    public const string Domain = "regie.gemeente.example";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regie-package-");

    public string Output => Path.Combine(_folder.FullName, "regie-bot.zip");

    internal static string[] Ids => ["--app-id", AppId, "--bot-id", BotId, "--domain", Domain];

    internal async Task<CommandResult> PackAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        File.Delete(Output);
        return await Command.RunAsync("dotnet", ["run", "manifest/Pack.cs", "--", .. arguments, "--output", Output], "", cancellationToken);
    }

    /// <summary>The entries of a package that was made with valid ids and <paramref name="extra"/> options.</summary>
    internal async Task<Dictionary<string, byte[]>> EntriesAsync(IEnumerable<string> extra, CancellationToken cancellationToken)
    {
        var result = await PackAsync([.. Ids, .. extra], cancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());

        var entries = new Dictionary<string, byte[]>();
        await using var zip = await ZipFile.OpenReadAsync(Output, cancellationToken);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = await entry.OpenAsync(cancellationToken);
            await stream.CopyToAsync(content, cancellationToken);
            entries.Add(entry.FullName, content.ToArray());
        }

        return entries;
    }

    internal async Task<string> ManifestAsync(IEnumerable<string> extra, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString((await EntriesAsync(extra, cancellationToken))["manifest.json"]);

    public void Dispose() => _folder.Delete(recursive: true);
}
