using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Regie.Bot.Hosting;
using Regie.Bot.Turns;

namespace Regie.Bot;

/// <summary>What differs between this repository's Bot Builder and the official one (docs/decisions/0001): how a JSON <c>object</c> is read and written.</summary>
internal static class SdkSeam
{
    // What a dialog puts on its stack keeps its type, but no type that a document could make up is ever created.
    private static readonly JsonSerializerSettings DialogJson = new()
    {
        TypeNameHandling = TypeNameHandling.Auto,
        MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        SerializationBinder = new DialogTypes(),
    };

    /// <summary>A JSON value of an activity (<c>Value</c>, <c>ChannelData</c>, an action's <c>Data</c>); undefined when there is none.</summary>
    public static JsonElement AsJson(object? value) => value switch
    {
        null => default,
        JsonElement element => element,
        JsonNode node => System.Text.Json.JsonSerializer.SerializeToElement(node),
        JToken token => Parse(token.ToString(Formatting.None)),
        _ => Parse(JsonConvert.SerializeObject(value)),
    };

    /// <summary>A card as the content of an attachment.</summary>
    public static object CardContent(AdaptiveCard card)
    {
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(card.ToJson())) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    /// <summary>A dialog stack as it is kept in a document; null when it is empty.</summary>
    public static JsonElement? SaveDialog(DialogState state) =>
        state.DialogStack.Count == 0 ? null : Parse(JsonConvert.SerializeObject(state, DialogJson));

    /// <summary>The dialog stack that was kept; an empty one when there is none, or none that this Bot Builder wrote.</summary>
    public static DialogState LoadDialog(JsonElement? saved)
    {
        if (saved is not { ValueKind: JsonValueKind.Object } element)
            return new DialogState();
        try
        {
            return JsonConvert.DeserializeObject<DialogState>(element.GetRawText(), DialogJson) ?? new DialogState();
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return new DialogState();
        }
    }

    /// <summary>What is thrown for a turn to be run again on fresh state.</summary>
    public static Exception Conflict(Exception cause) => new TurnConflictException(cause.Message, cause);

    /// <summary>The answer to a card action that failed: a sentence, for who clicked.</summary>
    public static Activity InvokeMessage(string sentence)
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = sentence };
        return new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = body } };
    }

    /// <summary>Whether a message can be sent that one person sees among others: not here, where everyone would see it.</summary>
    public static bool CanTarget => false;

    /// <summary>Marks a message as one that only its recipient sees.</summary>
    /// <exception cref="NotSupportedException">Always: the official connector client would send it to everyone.</exception>
    public static void Target(IActivity message) => throw new NotSupportedException("The official Bot Builder sends a message to everyone in the conversation.");

    /// <summary>Registers the adapter and what it needs.</summary>
    public static void AddAdapter<TAdapter>(IServiceCollection services)
        where TAdapter : CloudAdapter
    {
        services.AddSingleton<BotFrameworkAuthentication, ListedCallersAuthentication>();
        services.AddSingleton<TAdapter>();
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<TAdapter>());
    }

    /// <summary>Middleware that has to come before all other: the official adapter neither holds replies nor runs a turn again.</summary>
    public static void Prepare(BotAdapter adapter, TimeProvider time) => adapter.Use(new HeldTurnMiddleware(time));

    /// <summary>A string in the state of a dialog, whatever way it was stored.</summary>
    public static string? Text(object? value) => value switch
    {
        string text => text,
        JValue { Type: JTokenType.String } token => (string?)token,
        _ => null,
    };

    private static JsonElement Parse(string json) => JsonElement.Parse(json);

    /// <summary>The types that dialogs keep on their stack.</summary>
    private sealed class DialogTypes : Newtonsoft.Json.Serialization.DefaultSerializationBinder
    {
        private static readonly HashSet<Type> Known =
            [typeof(DialogState), typeof(DialogInstance), typeof(List<DialogInstance>), typeof(Dictionary<string, object>), typeof(List<object>), typeof(string[])];

        public override Type BindToType(string? assemblyName, string typeName)
        {
            var type = base.BindToType(assemblyName, typeName);
            return Known.Contains(type) ? type : throw new JsonSerializationException($"A dialog stack holds no {typeName}.");
        }
    }
}
