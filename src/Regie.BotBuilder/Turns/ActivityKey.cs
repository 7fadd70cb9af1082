using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Turns;

/// <summary>128 bits that tell whether two activities are the same.</summary>
internal readonly record struct ActivityKey(UInt128 Value)
{
    /// <summary>By conversation and id; null when the activity has no id.</summary>
    public static ActivityKey? ById(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) ? null : Of(default, "id", activity.ChannelId, activity.Conversation.Id, activity.Type, activity.Id);

    /// <summary>By who used what on which card; null when the activity is not from a card.</summary>
    public static ActivityKey? BySubmit(Activity activity)
    {
        var isSubmit = activity.Type == ActivityTypes.Invoke || (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.ReplyToId));
        if (!isSubmit || activity.Value is not JsonElement { ValueKind: JsonValueKind.Object } value)
        {
            return null;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(value, BotJson.TypeInfo<JsonElement>());
        return Of(json, "submit", activity.ChannelId, activity.Conversation.Id, activity.From?.Id, activity.ReplyToId, activity.Name);
    }

    private static ActivityKey Of(ReadOnlySpan<byte> content, params ReadOnlySpan<string?> parts)
    {
        var size = content.Length;
        foreach (var part in parts)
        {
            size += sizeof(int) + Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0);
        }

        var buffer = size <= 1024 ? stackalloc byte[1024] : new byte[size];
        var rest = buffer;
        foreach (var part in parts)
        {
            // With its length, so that no two lists of parts run into the same bytes.
            BitConverter.TryWriteBytes(rest, part?.Length ?? -1);
            rest = rest[sizeof(int)..];
            rest = rest[Encoding.UTF8.GetBytes(part, rest)..];
        }

        content.CopyTo(rest);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..^(rest.Length - content.Length)], hash);
        return new ActivityKey(new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..])));
    }
}
