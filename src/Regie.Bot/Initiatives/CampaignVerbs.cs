namespace Regie.Bot.Initiatives;

/// <summary>The verbs of the campaign card; part of the conversation contract.</summary>
public static class CampaignVerbs
{
    /// <summary>To one's own questions, wherever one is in them.</summary>
    public const string Answer = "questions.begin";

    /// <summary>The card as it stands now.</summary>
    public const string Refresh = "initiative.refresh";

    /// <summary>Remind those who have not finished.</summary>
    public const string Remind = "initiative.remind";

    /// <summary>Choose a later last day.</summary>
    public const string Extend = "initiative.extend";

    /// <summary>Close, and give the verdict.</summary>
    public const string Close = "initiative.close";

    /// <summary>Stop without a verdict.</summary>
    public const string Withdraw = "initiative.withdraw";
}
