namespace Regie.Alignment;

/// <summary>A model file cannot be used.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Creates it with all that is wrong.</summary>
    public ModelException(IReadOnlyList<ModelError> errors)
        : base($"The alignment model has {errors?.Count} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors ?? [])}") =>
        Errors = errors ?? [];

    /// <summary>Everything that is wrong, by line.</summary>
    public IReadOnlyList<ModelError> Errors { get; }
}
