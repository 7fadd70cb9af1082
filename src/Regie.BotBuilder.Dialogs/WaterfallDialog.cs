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

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="steps">Its steps.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? steps = null)
        : base(dialogId) => _steps = [.. steps ?? []];

    /// <summary>The id and the number of steps: a waterfall with more or fewer steps is another one.</summary>
    /// <returns>The version.</returns>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

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
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        RunStepAsync(dc, State(dc).GetNumber(StepIndex) + 1, reason, result!, cancellationToken);

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

    private IDictionary<string, object?> State(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State ?? throw new InvalidOperationException($"'{Id}' is not active.");
    }
}
