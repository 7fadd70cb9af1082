namespace Regie.LocalTeams.PageApi;

/// <summary>A request of the page is refused; the code is for the page, the message for whoever reads the network tab.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static ApiException NotFound(string what) => new(404, "notFound", $"There is no such {what}.");

    public static ApiException Bad(string code, string message) => new(400, code, message);
}
