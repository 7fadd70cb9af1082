using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Adapters;

/// <summary>A conversation as a test tells it: what the user says and what the bot must answer. Each call gives a longer conversation;
/// <see cref="StartTestAsync"/> waits for its end and throws what went wrong.</summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Task _testTask;

    /// <summary>An empty conversation.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="callback">The bot.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _testTask = Task.CompletedTask;
    }

    /// <summary>An empty conversation.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, Required(bot).OnTurnAsync)
    {
    }

    /// <summary>A conversation that goes on from another.</summary>
    /// <param name="task">What happens in both.</param>
    /// <param name="flow">The other.</param>
    public TestFlow(Task? task, TestFlow flow)
        : this(Required(flow)._adapter, flow._callback) => _testTask = task ?? Task.CompletedTask;

    /// <summary>A conversation that goes on from another.</summary>
    /// <param name="getTask">What happens in both.</param>
    /// <param name="flow">The other.</param>
    public TestFlow(Func<Task>? getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Waits for the end of the conversation.</summary>
    /// <returns>The conversation.</returns>
    /// <exception cref="Exception">The bot did something else than was expected.</exception>
    public Task StartTestAsync() => _testTask;

    /// <summary>The user says something.</summary>
    /// <param name="userSays">What.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user does something.</summary>
    /// <param name="userActivity">What.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    /// <returns>The longer conversation.</returns>
    public TestFlow SendConversationUpdate()
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return Send(update);
    }

    /// <summary>Time passes, as <see cref="TestAdapter.DelayAsync"/> lets it.</summary>
    /// <param name="ms">Milliseconds.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes, as <see cref="TestAdapter.DelayAsync"/> lets it.</summary>
    /// <param name="timespan">How much.</param>
    /// <returns>The longer conversation.</returns>
    public TestFlow Delay(TimeSpan timespan) => Then(() => _adapter.DelayAsync(timespan, CancellationToken.None));

    private static T Required<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync(), this);

        async Task RunAsync()
        {
            await _testTask;
            await step();
        }
    }
}
