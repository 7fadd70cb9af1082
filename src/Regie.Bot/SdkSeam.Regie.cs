using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regie.Bot;

/// <summary>What differs between this repository's Bot Builder and the official one (docs/decisions/0001): how a JSON <c>object</c> is read and written.</summary>
internal static class SdkSeam
{
    /// <summary>A JSON value of an activity (<c>Value</c>, <c>ChannelData</c>, an action's <c>Data</c>); undefined when there is none.</summary>
    public static JsonElement AsJson(object? value) => value switch
    {
        null => default,
        JsonElement element => element,
        System.Text.Json.Nodes.JsonNode node => JsonSerializer.SerializeToElement(node, BotJson.Options),
        _ => JsonSerializer.SerializeToElement(value, BotJson.Options.GetTypeInfo(value.GetType())),
    };

    /// <summary>A card as the content of an attachment.</summary>
    public static object CardContent(AdaptiveCard card)
    {
        using var document = JsonDocument.Parse(card.ToJson());
        return document.RootElement.Clone();
    }

    /// <summary>A dialog stack as it is kept in a document; null when it is empty.</summary>
    public static JsonElement? SaveDialog(DialogState state) =>
        state.DialogStack.Count == 0 ? null : JsonSerializer.SerializeToElement(state, DialogTypes());

    /// <summary>The dialog stack that was kept; an empty one when there is none.</summary>
    public static DialogState LoadDialog(JsonElement? saved) =>
        saved is { ValueKind: JsonValueKind.Object } element ? element.Deserialize(DialogTypes()) ?? new DialogState() : new DialogState();

    private static JsonTypeInfo<DialogState> DialogTypes()
    {
        // A dialog set registers how its state is written; it may not have been used yet.
        RuntimeHelpers.RunClassConstructor(typeof(DialogSet).TypeHandle);
        return (JsonTypeInfo<DialogState>)BotJson.Options.GetTypeInfo(typeof(DialogState));
    }

    /// <summary>What is thrown for the adapter to run a turn again on fresh state.</summary>
    public static Exception Conflict(Exception cause) => new ETagConflictException(cause.Message, cause);

    /// <summary>The answer to a card action that failed: a sentence, for who clicked.</summary>
    public static Activity InvokeMessage(string sentence)
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = sentence };
        return new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = body } };
    }

    /// <summary>Whether a message can be sent that one person sees among others.</summary>
    public static bool CanTarget => true;

    /// <summary>Marks a message as one that only its recipient sees.</summary>
    public static void Target(IActivity message)
    {
        var mark = new Entity("activityTreatment") { Properties = new() { ["treatment"] = JsonSerializer.SerializeToElement("targeted", BotJson.TypeInfo<string>()) } };
        message.Entities = [.. message.Entities ?? [], mark];
    }

    /// <summary>Registers the adapter and what it needs.</summary>
    public static void AddAdapter<TAdapter>(IServiceCollection services)
        where TAdapter : CloudAdapter => services.AddCloudAdapter<TAdapter>();

    /// <summary>Middleware that has to come before all other: none, since this adapter holds replies and runs a turn again by itself.</summary>
    public static void Prepare(BotAdapter adapter, TimeProvider time)
    {
    }

    /// <summary>A string in the state of a dialog, whatever way it was stored.</summary>
    public static string? Text(object? value) => value switch
    {
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        _ => null,
    };
}
