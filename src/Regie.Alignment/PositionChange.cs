namespace Regie.Alignment;

/// <summary>A position that changed.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="KindBefore">Whether there was a position.</param>
/// <param name="Before">The position then, when it was clear.</param>
/// <param name="KindAfter">Whether there is a position.</param>
/// <param name="After">The position now, when it is clear.</param>
public sealed record PositionChange(string Question, PositionKind KindBefore, string? Before, PositionKind KindAfter, string? After);
