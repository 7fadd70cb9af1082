using System.Globalization;
using System.Text;
using System.Text.Json;
using Regie.BotBuilder.Rest;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Makes a typed exception of an answer that is not success.</summary>
internal static class ConnectorErrors
{
    public static ErrorResponseException From(HttpResponseMessage response, byte[] content, TimeProvider time)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{(int)response.StatusCode}'");
        return new ErrorResponseException(message)
        {
            Body = Read(content),
            Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(content)),
            RetryAfter = RetryAfter(response, time),
        };
    }

    /// <summary>How long the answer asks to wait; null when it does not.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait is { } span && span < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static ErrorResponse? Read(byte[] content)
    {
        try
        {
            return content.Length == 0 ? null : JsonSerializer.Deserialize(content, BotJson.TypeInfo<ErrorResponse>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
