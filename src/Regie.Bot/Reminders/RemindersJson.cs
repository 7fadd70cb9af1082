using System.Text.Json.Serialization;

namespace Regie.Bot.Reminders;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonReminders))]
internal sealed partial class RemindersJson : JsonSerializerContext;
