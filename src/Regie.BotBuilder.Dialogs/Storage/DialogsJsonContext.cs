using System.Text.Json.Serialization;
using Regie.BotBuilder.Dialogs.Choices;

namespace Regie.BotBuilder.Dialogs.Storage;

/// <summary>Source-generated JSON metadata of what dialogs store.</summary>
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(List<DateTimeResolution>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class DialogsJsonContext : JsonSerializerContext;
