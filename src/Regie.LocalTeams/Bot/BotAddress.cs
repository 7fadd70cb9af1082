namespace Regie.LocalTeams.Bot;

/// <summary>Where the bot listens. Known once it does.</summary>
internal sealed class BotAddress
{
    private Uri? _root;

    /// <exception cref="InvalidOperationException">The bot has not started.</exception>
    public Uri Root
    {
        get => _root ?? throw new InvalidOperationException("The bot has not started yet.");
        set => _root = value;
    }
}
