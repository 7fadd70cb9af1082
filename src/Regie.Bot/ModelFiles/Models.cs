using System.Collections.Concurrent;
using Regie.Alignment;
using Regie.Bot.Diagnostics;
using Regie.Bot.Initiatives;
using Regie.Bot.Storage;

namespace Regie.Bot.ModelFiles;

/// <summary>The alignment models in use: the municipality's present one for new checks, and for every other check the one that it was opened with.</summary>
public sealed class Models(ModelSource current, ILogger<Models> logger)
{
    private readonly ConcurrentDictionary<string, AlignmentModel> _earlier = new(StringComparer.Ordinal);

    /// <summary>The model that new checks are opened with.</summary>
    public AlignmentModel Current => current.Model;

    /// <summary>Opens a check with the present model, which the check keeps from then on.</summary>
    public void Keep(DocumentSession session, Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        initiative.ModelVersion = Current.Version;
        initiative.ModelId = current.Id;
        session.Upsert(ModelCopy.Of(initiative.Key, current));
    }

    /// <summary>
    /// The model of a check. That costs a read only the first time that a check with an earlier model comes by. A check from before models were kept,
    /// and one whose model this version of the bot cannot read, has the present one; what tells of it says so.
    /// </summary>
    public async ValueTask<AlignmentModel> OfAsync(DocumentSession session, Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        if (initiative.ModelId is not { } id || id == current.Id)
            return Current;
        if (_earlier.TryGetValue(id, out var earlier))
            return earlier;
        var copy = await session.LoadAsync<ModelCopy>(initiative.Key.Value, ModelCopy.DocumentId, cancellationToken);
        // What cannot be read says nothing about the copy of another check with the same model.
        return Read(copy, initiative) is { } read ? _earlier.GetOrAdd(id, read) : Current;
    }

    /// <summary>Which file a model of a check was read from; null when that was not recorded.</summary>
    public string? IdOf(Initiative initiative, AlignmentModel model)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return ReferenceEquals(model, Current) ? current.Id : initiative.ModelId;
    }

    private AlignmentModel? Read(ModelCopy? copy, Initiative initiative)
    {
        try
        {
            if (copy is not null)
                return copy.Read();
            logger.ModelMissing(initiative.Key.Value, initiative.ModelId);
        }
        catch (Exception exception) when (exception is ModelException or InvalidDataException)
        {
            logger.ModelUnreadable(exception, initiative.Key.Value, initiative.ModelId);
        }

        return null;
    }
}
