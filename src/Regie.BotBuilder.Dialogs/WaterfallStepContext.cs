namespace Regie.BotBuilder.Dialogs;

/// <summary>A step of a waterfall, and what is known so far.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _parentWaterfall;
    private bool _nextCalled;

    /// <summary>A step of a waterfall.</summary>
    /// <param name="parentWaterfall">The waterfall.</param>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="options">What the waterfall was started with.</param>
    /// <param name="values">What the steps remember.</param>
    /// <param name="index">The step, from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">What the step before it gave.</param>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object?> values,
        int index,
        DialogReason reason,
        object? result = null)
        : base(Required(dc).Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _parentWaterfall = parentWaterfall;
        Parent = dc.Parent;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result!;
        Values = values;
    }

    /// <summary>The step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with; may be null. Once it was stored, an object is JSON:
    /// <see cref="ObjectPath.MapValueTo{T}(object)"/> gives its type back.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before it gave; may be null.</summary>
    public object Result { get; }

    /// <summary>What the steps remember. Once it was stored, an object is JSON, as with <see cref="DialogInstance.State"/>.</summary>
    public IDictionary<string, object?> Values { get; }

    /// <summary>Goes on with the next step at once.</summary>
    /// <param name="result">What it is given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken) throw new ArgumentException("result cannot be a cancellation token", nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_parentWaterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return _parentWaterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }

    private static DialogContext Required(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc;
    }
}
