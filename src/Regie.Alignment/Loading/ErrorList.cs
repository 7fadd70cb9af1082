namespace Regie.Alignment.Loading;

/// <summary>Collects everything that is wrong with a model file.</summary>
internal sealed class ErrorList
{
    private readonly List<ModelError> _errors = [];

    public bool HasErrors => _errors.Count > 0;

    public void Add(int line, string problem, string fix) => _errors.Add(new(line, problem, fix));

    public void Add(Spot spot, string problem, string fix) => Add(spot.Line, problem, fix);

    public void ThrowIfAny()
    {
        if (HasErrors)
            throw new ModelException([.. _errors.OrderBy(error => error.Line)]);
    }
}
