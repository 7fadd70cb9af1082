using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Regie.CrashTests.Facts;
using Regie.CrashTests.Harness;
using Regie.CrashTests.Teams;

namespace Regie.CrashTests.People;

/// <summary>Everyone: leaders who keep starting checks, twenty people who answer, and a manager who acts on alerts. Paths are random, and repeated by the seed.</summary>
internal sealed class Crowd(CrashOptions options, TestTeams teams, Delivery delivery, Journal journal)
{
    /// <summary>Whoever got no invitation by now goes by the card in the channel.</summary>
    private static readonly TimeSpan UntilInvited = TimeSpan.FromSeconds(4);

    private readonly ConcurrentDictionary<string, Check> _checks = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Check, string Person), Task> _answering = [];
    private readonly ConcurrentBag<Task> _others = [];
    private readonly Lock _gate = new();
    private readonly Dice _managers = Dice.For(options.Seed, "manager");

    /// <summary>Lets everyone work until no new checks are to be started, and returns when all that were started have been answered.</summary>
    /// <param name="more">False: start no more checks.</param>
    public async Task WorkAsync(Func<bool> more, CancellationToken cancellationToken)
    {
        void See(Post post) => Look(post, cancellationToken);
        teams.Posted += See;
        try
        {
            await Task.WhenAll(Tenant.Leaders.Select(leader => LeadAsync(leader, more, cancellationToken)));
            for (Task[] left; (left = Unfinished()).Length > 0;)
                await Task.WhenAll(left);
        }
        finally
        {
            teams.Posted -= See;
        }
    }

    private async Task LeadAsync(Persona person, Func<bool> more, CancellationToken cancellationToken)
    {
        var hand = new Hand(person, delivery, journal, Dice.For(options.Seed, person.Key));
        var leader = new Leader(hand, teams, delivery, journal, options.MostAsked);
        do
        {
            var check = await leader.StartAsync(cancellationToken);
            _checks[check.Id] = check;
            var steering = leader.SteerAsync(check, cancellationToken);
            await Task.WhenAll(check.Respondents.Select(respondent => ComeAsync(check, respondent, cancellationToken)));
            await steering;
        }
        while (more());
    }

    /// <summary>A person comes because of an invitation that arrives, or in the end because of the card in the channel.</summary>
    private async Task ComeAsync(Check check, Persona person, CancellationToken cancellationToken)
    {
        var invited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void See(Post post)
        {
            if (post.Conversation == person.Chat && post.Check == check.Id)
                invited.TrySetResult();
        }

        teams.Posted += See;
        try
        {
            if (!teams.Posts.Any(post => post.Conversation == person.Chat && post.Check == check.Id))
                await invited.Task.WaitAsync(UntilInvited, TimeProvider.System, cancellationToken);
            await Answer(check, person, person.Chat, cancellationToken);
        }
        catch (TimeoutException)
        {
            await Answer(check, person, check.Thread, cancellationToken);
        }
        finally
        {
            teams.Posted -= See;
        }
    }

    /// <summary>Answers, after what the same person is still answering of the same check.</summary>
    private Task Answer(Check check, Persona person, string chat, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var before = _answering.GetValueOrDefault((check.Id, person.Key), Task.CompletedTask);
            return _answering[(check.Id, person.Key)] = AfterAsync(before);
        }

        async Task AfterAsync(Task before)
        {
            await before;
            var hand = new Hand(person, delivery, journal, Dice.For(options.Seed, $"{person.Key} {check.Id}"));
            await new Respondent(hand, check, chat, journal).AnswerAsync(cancellationToken);
        }
    }

    /// <summary>What a message sets in motion: questions that are open again, or a manager who acts on an alert.</summary>
    private void Look(Post post, CancellationToken cancellationToken)
    {
        if (post.Check is not { } id || !_checks.TryGetValue(id, out var check))
            return;
        if (post.Card!.Action("alert.acknowledge") is { } alert)
            _others.Add(ManageAsync(post.Conversation, (JsonObject)alert["data"]!.DeepClone(), cancellationToken));
        else if (post.Title == Fact.AskedAgain && check.Respondents.FirstOrDefault(person => person.Chat == post.Conversation) is { } person)
            _ = Answer(check, person, person.Chat, cancellationToken);
    }

    private async Task ManageAsync(string chat, JsonObject data, CancellationToken cancellationToken)
    {
        string verb;
        lock (_managers)
            verb = _managers.Chance(data["verdict"]!.GetValue<int>() == 1 ? 40 : 10) ? "alert.reconsider" : "alert.acknowledge";
        await Task.Yield();
        var hand = new Hand(Tenant.Manager, delivery, journal, Dice.For(options.Seed, $"alert {data["initiative"]} {data["rule"]}"));
        await hand.InsistAsync(chat, verb, data, cancellationToken);
    }

    private Task[] Unfinished()
    {
        lock (_gate)
            return [.. _answering.Values.Concat(_others).Where(task => !task.IsCompletedSuccessfully)];
    }
}
