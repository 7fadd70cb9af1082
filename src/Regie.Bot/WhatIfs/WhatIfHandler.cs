using System.Globalization;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;
using Regie.Bot.Verdicts;

namespace Regie.Bot.WhatIfs;

/// <summary>The buttons of the what-if card. Only for the leader, and only where nobody reads along; they change nothing that anyone answered.</summary>
public sealed class WhatIfHandler(VerdictReader reader) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [WhatIfVerbs.Open, WhatIfVerbs.Try, WhatIfVerbs.Reset];

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Submission is not { } submission
            || await reader.ReadAsync(turn.Session, submission["initiative"], submission["verdict"], cancellationToken) is not { } asked)
            return turn.Say(VerdictTexts.Gone);
        if (!asked.Initiative.IsLeader(turn.Person.Id))
            return turn.Say(WhatIfTexts.LeaderOnly);
        if (turn.IsReadByAll)
            return turn.Say(WhatIfTexts.NotHere);
        var newest = asked.Initiative.Verdicts;
        if (asked.Verdict.Number == newest)
            await ActAsync(turn, asked, submission, cancellationToken);
        else
            await ShowAsync(turn, asked.Initiative.Key, newest, WhatIfTexts.Newer.In(turn.Language, newest), cancellationToken);
        return null;
    }

    /// <summary>Shows the card for the newest verdict of a check that the person leads.</summary>
    public Task ShowAsync(RegieTurn turn, Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return ShowAsync(turn, initiative.Key, initiative.Verdicts, null, cancellationToken);
    }

    private async Task ShowAsync(RegieTurn turn, InitiativeId initiative, int verdict, string? notice, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(turn.Session, initiative, verdict, cancellationToken) is { } real)
            await turn.ShowAsync(WhatIfCard.Draw((await ViewAsync(turn, real, cancellationToken)) with { Notice = notice ?? Reopened(real, turn.Language) }), cancellationToken);
    }

    private static async Task ActAsync(RegieTurn turn, VerdictView real, CardSubmission submission, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(turn, real, cancellationToken);
        view = view with { Page = submission["page"], Notice = Reopened(real, turn.Language) };
        var after = submission.Verb switch
        {
            WhatIfVerbs.Try when submission["repair"].Length > 0 => Repaired(view, submission["repair"]),
            WhatIfVerbs.Try => Changed(view, submission),
            WhatIfVerbs.Reset => After(view, new Dictionary<string, string>()) with { Notice = WhatIfTexts.WasReset.In(turn.Language) },
            _ => view,
        };
        if (!ReferenceEquals(after.Tried, view.Tried))
            (await WhatIfRecord.LoadAsync(turn.Session, real.Initiative.Key, turn.Person.Key, cancellationToken)).Keep(turn.Session, real.Verdict.Number, after.Tried);
        await turn.ShowAsync(WhatIfCard.Draw(after), cancellationToken);
    }

    private static WhatIfView Changed(WhatIfView view, CardSubmission submission)
    {
        var errors = new Dictionary<string, LocalizedText>();
        var tried = WhatIfForm.Read(view, submission, errors);
        return errors.Count > 0
            ? view with { Typed = submission.Values, Errors = errors, Notice = CardTexts.NotYetRight.In(view.Language) }
            : After(view, tried) with { Page = submission[WhatIfCard.ShowInput] is { Length: > 0 } next ? next : view.Page };
    }

    private static WhatIfView Repaired(WhatIfView view, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index >= 1 && index <= view.Repairs.Count
            ? After(view, view.Repairs[index - 1].Changes.ToDictionary(change => change.Question, change => change.After)) with { Page = WhatIfPages.Points }
            : view with { Notice = WhatIfTexts.NoSuchRepair.In(view.Language) };

    /// <summary>The card with other positions; a copy would keep the result of those before.</summary>
    private static WhatIfView After(WhatIfView view, IReadOnlyDictionary<string, string> tried) =>
        new(view.Real, tried, view.Language) { Page = view.Page, Notice = view.Notice };

    private static async Task<WhatIfView> ViewAsync(RegieTurn turn, VerdictView real, CancellationToken cancellationToken)
    {
        var record = await WhatIfRecord.LoadAsync(turn.Session, real.Initiative.Key, turn.Person.Key, cancellationToken);
        var tried = record.Verdict == real.Verdict.Number ? record.Positions.AsReadOnly() : new Dictionary<string, string>().AsReadOnly();
        return new WhatIfView(real, tried, turn.Language);
    }

    private static string? Reopened(VerdictView real, TextLanguage language) =>
        real.Initiative.Status == InitiativeStatus.Open ? WhatIfTexts.Reopened.In(language, real.Verdict.Number) : null;
}
