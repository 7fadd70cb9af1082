using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Writes each conversation to a file of its own, <c>&lt;conversation&gt;.transcript</c>: a JSON array of activities, which
/// Bot Framework Emulator opens and a TestFlow plays.</summary>
public class FileTranscriptLogger : ITranscriptLogger
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _started = [];
    private readonly string _folder;
    private readonly bool _unitTestMode;

    /// <summary>Writes to a folder, which is made when it is not there.</summary>
    /// <param name="folder">The folder; null for the current one.</param>
    /// <param name="unitTestMode">Whether what earlier runs wrote is thrown away.</param>
    public FileTranscriptLogger(string? folder = null, bool unitTestMode = true)
    {
        _folder = Directory.CreateDirectory(folder ?? Environment.CurrentDirectory).FullName;
        _unitTestMode = unitTestMode;
    }

    /// <summary>Reads a conversation back.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was said, in the order in which it was.</returns>
    /// <exception cref="JsonException">The file is not a transcript.</exception>
    internal static async Task<IReadOnlyList<Activity>> ReadAsync(string file, CancellationToken cancellationToken = default)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync(stream, BotJson.TypeInfo<List<Activity>>(), cancellationToken) ?? [];
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity.Conversation.Id ?? "");
        lock (_gate)
        {
            var isNew = _started.Add(file) && _unitTestMode;
            List<Activity> transcript = isNew || !File.Exists(file) ? [] : JsonSerializer.Deserialize(File.ReadAllBytes(file), BotJson.TypeInfo<List<Activity>>()) ?? [];
            transcript.Add((Activity)activity);
            File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(transcript, BotJson.TypeInfo<List<Activity>>()));
        }

        return Task.CompletedTask;
    }

    /// <summary>The file of a conversation. Ids of Teams hold characters that a file name cannot.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <returns>The path.</returns>
    internal string FileOf(string conversationId) => Path.Combine(_folder, Uri.EscapeDataString(conversationId) + ".transcript");
}
