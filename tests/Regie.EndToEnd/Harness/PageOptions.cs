namespace Regie.EndToEnd.Harness;

/// <summary>What kind of screen the page is seen on.</summary>
public sealed record PageOptions
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public bool Dark { get; init; }

    /// <summary>The browser's time zone; what the page shows does not depend on it.</summary>
    public string TimeZone { get; init; } = "Europe/Amsterdam";
}
