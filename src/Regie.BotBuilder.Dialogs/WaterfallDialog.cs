using System.Globalization;
using Regie.BotBuilder.Dialogs.Storage;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Steps, one after the other; the answer to what a step asked comes to the next.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedVersion = "version";

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="steps">Its steps.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? steps = null)
        : base(dialogId) => _steps = [.. steps ?? []];

    /// <summary>The id, the number of steps, and the names of the steps that have one: a waterfall with other steps is another one.</summary>
    /// <returns>The version.</returns>
    public override string GetVersion() => string.Join(
        ':', [Id, _steps.Count.ToString(CultureInfo.InvariantCulture), .. _steps.Select(step => step.Method.Name).Where(IsWritten)]);

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var state = State(dc);
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object?>();
        state[PersistedVersion] = GetVersion();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null!, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>A message goes to the next step as text; anything else is left alone.</remarks>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    /// <remarks>When it was stored by a bot whose steps were other ones than now, the answer is not given to a step that did not ask for it:
    /// it starts anew, with what the steps remember.</remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var state = State(dc);
        if (IsOfOtherSteps(dc.ActiveDialog!) && !await IsChangeHandledAsync(dc, cancellationToken))
        {
            Accept(dc.ActiveDialog!);
            return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null!, cancellationToken);
        }

        return await RunStepAsync(dc, state.GetNumber(StepIndex) + 1, reason, result!, cancellationToken);
    }

    /// <summary>Runs a step.</summary>
    /// <param name="stepContext">The step, and what is known so far.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Goes to a step; past the last one the waterfall ends.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="index">The step, from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">What the step before it gave.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        var state = State(dc);
        if (index >= _steps.Count) return dc.EndDialogAsync(result, cancellationToken);
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        return OnStepAsync(new WaterfallStepContext(this, dc, options!, state.GetBag(PersistedValues), index, reason, result), cancellationToken);
    }

    /// <summary>Whether a waterfall was stored when its steps were other ones than now. One that was stored without a version is not.</summary>
    /// <param name="instance">The waterfall on the stack.</param>
    /// <returns>Whether it was.</returns>
    internal bool IsOfOtherSteps(DialogInstance instance) =>
        instance.State.TryGetValue(PersistedVersion, out var version) && version is string text && text != GetVersion();

    /// <summary>The waterfall goes on with the steps as they are now.</summary>
    /// <param name="instance">The waterfall on the stack.</param>
    internal void Accept(DialogInstance instance) => instance.State[PersistedVersion] = GetVersion();

    // The compiler names lambdas and local functions, with characters that no one can write; a change elsewhere in the class gives them other names.
    private static bool IsWritten(string name) => !name.Contains('<', StringComparison.Ordinal);

    // In a container the change was told before this.
    private async Task<bool> IsChangeHandledAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.Parent is null && await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);

    private IDictionary<string, object?> State(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State ?? throw new InvalidOperationException($"'{Id}' is not active.");
    }
}
