using System.Text.Json;
using Regie.BotBuilder.Schema.Wire;

namespace Regie.BotBuilder.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public T? GetChannelData<T>() => _channelData is RawJson raw ? raw.As<T>() : BotJson.Convert<T>(ChannelData);

    /// <inheritdoc/>
    public bool TryGetChannelData<T>(out T? instance)
    {
        instance = default;
        if (_channelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || _channelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 } entities)
        {
            return [];
        }

        var mentions = new List<Mention>(entities.Count);
        foreach (var entity in entities)
        {
            if (string.Equals(entity.Type, Mention.TypeName, StringComparison.OrdinalIgnoreCase) && entity.TryGetAs<Mention>(out var mention))
            {
                mentions.Add(mention);
            }
        }

        return [.. mentions];
    }
}
