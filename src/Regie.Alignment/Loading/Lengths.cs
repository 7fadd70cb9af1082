namespace Regie.Alignment.Loading;

/// <summary>What a card can show, in characters.</summary>
internal static class Lengths
{
    public const int Name = 60;
    public const int Option = 80;
    public const int Label = 120;
    public const int Help = 160;
    public const int Intro = 300;
    public const int Reason = 200;
    public const int Advice = 240;
    public const int Action = 120;
}
