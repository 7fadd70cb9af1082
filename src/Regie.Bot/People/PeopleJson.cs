using System.Text.Json.Serialization;

namespace Regie.Bot.People;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonProfile))]
[JsonSerializable(typeof(TeamRecord))]
internal sealed partial class PeopleJson : JsonSerializerContext;
