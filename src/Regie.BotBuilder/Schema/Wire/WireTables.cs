using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>The tables of what every activity holds. They name the same fields as the attributes on the types do: a test holds them to it.</summary>
internal static class WireTables
{
    /// <summary>Somebody who takes part.</summary>
    public static readonly WireObject<ChannelAccount> Account = AccountTable(isCommon: false);

    /// <summary>A conversation.</summary>
    public static readonly WireObject<ConversationAccount> Conversation = new(
        [
            new FlagField<ConversationAccount>("isGroup", value => value.IsGroup, (value, flag) => value.IsGroup = flag),
            new TextField<ConversationAccount>("conversationType", value => value.ConversationType, (value, text) => value.ConversationType = text, isCommon: true),
            new TextField<ConversationAccount>("tenantId", value => value.TenantId, (value, text) => value.TenantId = text, isCommon: true),
            new TextField<ConversationAccount>("id", value => value.Id, (value, text) => value.Id = text!),
            new TextField<ConversationAccount>("name", value => value.Name, (value, text) => value.Name = text),
            new TextField<ConversationAccount>("aadObjectId", value => value.AadObjectId, (value, text) => value.AadObjectId = text),
            new TextField<ConversationAccount>("role", value => value.Role, (value, text) => value.Role = text, isCommon: true),
        ],
        value => value.Properties,
        (value, unknown) => value.Properties = unknown);

    /// <summary>An activity.</summary>
    public static readonly WireObject<Activity> Activity = new(
        [
            Common("type", value => value.Type, (value, text) => value.Type = text!),
            Text("id", value => value.Id, (value, text) => value.Id = text),
            new InstantField<Activity>("timestamp", value => value.TimestampOnWire, (value, instant) => value.TimestampOnWire = instant),
            new InstantField<Activity>("localTimestamp", value => value.LocalTimestampOnWire, (value, instant) => value.LocalTimestampOnWire = instant),
            new InstantField<Activity>("expiration", value => value.ExpirationOnWire, (value, instant) => value.ExpirationOnWire = instant),
            Common("localTimezone", value => value.LocalTimezone, (value, text) => value.LocalTimezone = text),
            Common("serviceUrl", value => value.ServiceUrl, (value, text) => value.ServiceUrl = text!),
            Common("channelId", value => value.ChannelId, (value, text) => value.ChannelId = text!),
            new ObjectField<Activity, ChannelAccount>("from", Account, value => value.From, (value, account) => value.From = account!),
            new ObjectField<Activity, ConversationAccount>("conversation", Conversation, value => value.Conversation, (value, account) => value.Conversation = account!),
            new ObjectField<Activity, ChannelAccount>("recipient", AccountTable(isCommon: true), value => value.Recipient, (value, account) => value.Recipient = account!),
            Common("textFormat", value => value.TextFormat, (value, text) => value.TextFormat = text),
            Common("attachmentLayout", value => value.AttachmentLayout, (value, text) => value.AttachmentLayout = text),
            Typed("membersAdded", value => value.MembersAdded, (value, list) => value.MembersAdded = list),
            Typed("membersRemoved", value => value.MembersRemoved, (value, list) => value.MembersRemoved = list),
            Typed("reactionsAdded", value => value.ReactionsAdded, (value, list) => value.ReactionsAdded = list),
            Typed("reactionsRemoved", value => value.ReactionsRemoved, (value, list) => value.ReactionsRemoved = list),
            Text("topicName", value => value.TopicName, (value, text) => value.TopicName = text),
            new FlagField<Activity>("historyDisclosed", value => value.HistoryDisclosed, (value, flag) => value.HistoryDisclosed = flag),
            Common("locale", value => value.Locale, (value, text) => value.Locale = text),
            Text("text", value => value.Text, (value, text) => value.Text = text),
            Text("speak", value => value.Speak, (value, text) => value.Speak = text),
            Common("inputHint", value => value.InputHint, (value, text) => value.InputHint = text),
            Text("summary", value => value.Summary, (value, text) => value.Summary = text),
            Typed("suggestedActions", value => value.SuggestedActions, (value, actions) => value.SuggestedActions = actions),
            Typed("attachments", value => value.Attachments, (value, list) => value.Attachments = list),
            new EntitiesField(),
            new AnyField<Activity>("channelData", value => value.ChannelDataOnWire, (value, raw) => value.ChannelDataOnWire = raw),
            Common("action", value => value.Action, (value, text) => value.Action = text),
            Text("replyToId", value => value.ReplyToId, (value, text) => value.ReplyToId = text),
            Text("label", value => value.Label, (value, text) => value.Label = text),
            Common("valueType", value => value.ValueType, (value, text) => value.ValueType = text),
            new AnyField<Activity>("value", value => value.ValueOnWire, (value, raw) => value.ValueOnWire = raw),
            Common("name", value => value.Name, (value, text) => value.Name = text),
            Typed("relatesTo", value => value.RelatesTo, (value, reference) => value.RelatesTo = reference),
            Common("code", value => value.Code, (value, text) => value.Code = text),
            Common("importance", value => value.Importance, (value, text) => value.Importance = text),
            Common("deliveryMode", value => value.DeliveryMode, (value, text) => value.DeliveryMode = text),
            Typed("listenFor", value => value.ListenFor, (value, list) => value.ListenFor = list),
            Typed("textHighlights", value => value.TextHighlights, (value, list) => value.TextHighlights = list),
            new SemanticActionField(),
            Text("callerId", value => value.CallerId, (value, text) => value.CallerId = text),
        ],
        value => value.Properties,
        (value, unknown) => value.Properties = unknown);

    /// <summary>What makes System.Text.Json use the tables.</summary>
    public static IEnumerable<JsonConverter> Converters =>
        [new WireObjectConverter<Activity>(Activity), new WireObjectConverter<ChannelAccount>(Account), new WireObjectConverter<ConversationAccount>(Conversation)];

    private static WireObject<ChannelAccount> AccountTable(bool isCommon) => new(
        [
            new TextField<ChannelAccount>("id", value => value.Id, (value, text) => value.Id = text!, isCommon),
            new TextField<ChannelAccount>("name", value => value.Name, (value, text) => value.Name = text, isCommon),
            new TextField<ChannelAccount>("aadObjectId", value => value.AadObjectId, (value, text) => value.AadObjectId = text),
            new TextField<ChannelAccount>("role", value => value.Role, (value, text) => value.Role = text, isCommon: true),
        ],
        value => value.Properties,
        (value, unknown) => value.Properties = unknown);

    private static TextField<Activity> Text(string name, Func<Activity, string?> get, Action<Activity, string?> set) => new(name, get, set);

    private static TextField<Activity> Common(string name, Func<Activity, string?> get, Action<Activity, string?> set) => new(name, get, set, isCommon: true);

    private static TypedField<Activity, TValue> Typed<TValue>(string name, Func<Activity, TValue?> get, Action<Activity, TValue?> set)
        where TValue : class =>
        new(name, get, set);
}
