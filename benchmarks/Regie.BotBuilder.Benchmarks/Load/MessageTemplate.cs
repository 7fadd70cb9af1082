using System.Buffers.Text;
using System.Text;
using Regie.BotBuilder.Benchmarks.Channel;

namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>A message as Teams sends one, made once: for each message only the digits of its ids are written anew.</summary>
internal sealed class MessageTemplate
{
    private const int Digits = 13;
    private static readonly byte[] ActivityId = "1740900000000"u8.ToArray();
    private static readonly byte[] ConversationId = "2740900000000"u8.ToArray();
    private readonly byte[] _text;
    private readonly int[] _activityIds;
    private readonly int[] _conversationIds;

    private MessageTemplate(string text)
    {
        _text = Encoding.UTF8.GetBytes(text);
        _activityIds = Places(ActivityId);
        _conversationIds = Places(ConversationId);
    }

    /// <summary>The activity alone.</summary>
    public static MessageTemplate Body(Uri connector) => new(Message(Registration.ServiceUrl(connector)));

    /// <summary>The whole HTTP request.</summary>
    public static MessageTemplate Request(Uri subject, Uri connector, string token)
    {
        var body = Message(Registration.ServiceUrl(connector));
        return new MessageTemplate(
            $"POST /api/messages HTTP/1.1\r\nHost: {subject.Authority}\r\nAuthorization: Bearer {token}\r\n" +
            $"Content-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    /// <summary>The text for a message. Valid until the next.</summary>
    public ReadOnlyMemory<byte> For(long activity, int conversation)
    {
        Write(_activityIds, 1_740_900_000_000 + activity);
        Write(_conversationIds, 2_740_900_000_000 + conversation);
        return _text;
    }

    private void Write(int[] places, long id)
    {
        foreach (var place in places)
        {
            Utf8Formatter.TryFormat(id, _text.AsSpan(place, Digits), out _);
        }
    }

    private int[] Places(byte[] id)
    {
        var places = new List<int>();
        for (var from = 0; _text.AsSpan(from).IndexOf(id) is >= 0 and var at; from += at + id.Length)
        {
            places.Add(from + at);
        }

        return [.. places];
    }

    private static string Message(string serviceUrl) => $$$"""
        {"text":"Wat is de stand van zaken?","textFormat":"plain","type":"message","timestamp":"2026-03-02T09:00:00.1234567Z","localTimestamp":"2026-03-02T10:00:00.1234567+01:00","id":"1740900000000","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}","from":{"id":"29:1abcdefghijklmnopqrstuvwxyz0123456789","name":"Fatima El Amrani","aadObjectId":"0f0f0f0f-1111-2222-3333-444444444444"},"conversation":{"isGroup":true,"conversationType":"channel","tenantId":"{{{Registration.Tenant}}}","id":"19:0123456789abcdef0123456789abcdef@thread.tacv2;messageid=2740900000000"},"recipient":{"id":"28:{{{Registration.AppId}}}","name":"Regie"},"entities":[{"locale":"nl-NL","country":"NL","platform":"Web","timezone":"Europe/Amsterdam","type":"clientInfo"}],"channelData":{"teamsChannelId":"19:0123456789abcdef0123456789abcdef@thread.tacv2","teamsTeamId":"19:team@thread.tacv2","channel":{"id":"19:0123456789abcdef0123456789abcdef@thread.tacv2"},"team":{"id":"19:team@thread.tacv2"},"tenant":{"id":"{{{Registration.Tenant}}}"}},"locale":"nl-NL","localTimezone":"Europe/Amsterdam"}
        """;
}
