namespace Regie.Bot.Cards;

/// <summary>The verbs of every dialog card; part of the conversation contract.</summary>
public static class DialogVerbs
{
    /// <summary>On to the next step.</summary>
    public const string Next = "dialog.next";

    /// <summary>To the step before.</summary>
    public const string Back = "dialog.back";

    /// <summary>"Weet ik niet" for all of the card.</summary>
    public const string Skip = "dialog.skip";

    /// <summary>Later on, on any device.</summary>
    public const string Pause = "dialog.pause";

    /// <summary>Stop and throw the draft away.</summary>
    public const string Cancel = "dialog.cancel";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Next, Back, Skip, Pause, Cancel];
}
