using System.Net.Mime;
using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Json;

/// <summary>JSON that is put together by hand, as an answer.</summary>
internal static class JsonResult
{
    public static IResult Of(JsonNode body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(), MediaTypeNames.Application.Json, statusCode: status);
}
