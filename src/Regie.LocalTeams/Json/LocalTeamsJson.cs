using System.Text.Json;
using System.Text.Json.Serialization;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.PageApi;

namespace Regie.LocalTeams.Json;

/// <summary>How typed values are written to and read from the page.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FaultSettings))]
[JsonSerializable(typeof(IReadOnlyList<PersonView>))]
[JsonSerializable(typeof(IReadOnlyList<ChatView>))]
[JsonSerializable(typeof(IReadOnlyList<MessageView>))]
[JsonSerializable(typeof(ActionAnswer))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(ApiError))]
internal sealed partial class LocalTeamsJson : JsonSerializerContext;
