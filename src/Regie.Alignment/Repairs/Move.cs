namespace Regie.Alignment.Repairs;

/// <summary>Changing an atom to one of its values.</summary>
internal readonly record struct Move(int Atom, int Value);
