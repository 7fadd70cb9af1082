using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Wire;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>The body of a request, read once from its pipe and kept there until the turn has ended, so that it can be parsed again.</summary>
internal sealed class ActivityBody(HttpRequest request) : IDisposable
{
    /// <summary>Largest body. Teams' largest message is about 100 KB.</summary>
    public const int LargestBody = 256 * 1024;

    private static readonly HashSet<string> Known =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.Typing,
        ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.InstallationUpdate,
        ActivityTypes.EndOfConversation,
    ];

    private ReadOnlySequence<byte> _json;
    private bool _read;

    /// <summary>Reads and parses.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large (413) or no activity (400).</exception>
    public async ValueTask<Activity> ReadAsync(CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
        {
            throw TooLarge();
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            _read = true;
            _json = result.Buffer;
            if (_json.Length > LargestBody)
            {
                throw TooLarge();
            }

            if (result.IsCompleted)
            {
                return Parse();
            }

            request.BodyReader.AdvanceTo(_json.Start, _json.End);
            _read = false;
        }
    }

    /// <summary>Parses what was read.</summary>
    /// <exception cref="BadHttpRequestException">It is no activity.</exception>
    public Activity Parse() => Checked(Parse(_json));

    /// <summary>Parses JSON that is an activity and nothing else. Every field of it is kept, known or not.</summary>
    /// <exception cref="BadHttpRequestException">It is not (400).</exception>
    internal static Activity? Parse(ReadOnlySequence<byte> json)
    {
        try
        {
            var bytes = json.IsSingleSegment ? json.FirstSpan : json.ToArray();

            // The reader checks only what it makes a string of; what stays JSON is checked by nobody after this.
            return Utf8.IsValid(bytes) ? WireTables.Activity.Parse(bytes, BotJson.MaxDepth) : throw NoActivity("not UTF-8");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw NoActivity("not JSON of an activity");
        }
    }

    public void Dispose()
    {
        if (_read)
        {
            request.BodyReader.AdvanceTo(_json.End);
        }
    }

    private static Activity Checked(Activity? activity)
    {
        if (string.IsNullOrEmpty(activity?.Type))
        {
            throw NoActivity("no type");
        }

        if (string.IsNullOrEmpty(activity.Conversation?.Id) && Known.Contains(activity.Type))
        {
            throw NoActivity("no conversation");
        }

        if (activity.Type == ActivityTypes.CommandResult && !CommandShape.HasValue(activity))
        {
            throw NoActivity("a command result without a value"); // A6422
        }

        // What the handlers may rely on, whatever came: accounts that are there, and lists without holes.
        activity.Conversation ??= new ConversationAccount();
        activity.Conversation.Id ??= string.Empty;
        activity.From ??= new ChannelAccount();
        activity.From.Id ??= string.Empty;
        activity.Recipient ??= new ChannelAccount();
        activity.Recipient.Id ??= string.Empty;
        activity.MembersAdded = Whole(activity.MembersAdded);
        activity.MembersRemoved = Whole(activity.MembersRemoved);
        activity.ReactionsAdded = Whole(activity.ReactionsAdded);
        activity.ReactionsRemoved = Whole(activity.ReactionsRemoved);
        activity.Attachments = Whole(activity.Attachments);
        return activity;
    }

    private static IList<T>? Whole<T>(IList<T>? items)
        where T : class => items is null || !items.Contains(null!) ? items : [.. items.Where(item => item is not null)];

    private static BadHttpRequestException TooLarge() => new("body too large", StatusCodes.Status413PayloadTooLarge);

    private static BadHttpRequestException NoActivity(string reason) => new(reason, StatusCodes.Status400BadRequest);
}
