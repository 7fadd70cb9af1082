using Microsoft.Playwright;
using Regie.Alignment;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Check;

/// <summary>What people do in a check, on the page: they read, fill in and press.</summary>
internal static class CheckPage
{
    /// <summary>The newest card that has a button.</summary>
    public static async Task<CardOnPage> CardWithAsync(this Pane pane, string button)
    {
        var found = pane.Root.Locator(".card-slot").Filter(new LocatorFilterOptions
        {
            Has = pane.Root.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }),
        }).Last;
        await Assertions.Expect(found).ToBeVisibleAsync();
        var message = await found.Locator("xpath=ancestor::article[1]").GetAttributeAsync("data-testid");
        return new CardOnPage(pane.Root.GetByTestId(message!).Locator(".card-slot").Last);
    }

    /// <summary>Fills in the topic that the card asks.</summary>
    public static async Task FillTopicAsync(this CardOnPage card, Topic topic, IReadOnlyDictionary<string, string> answers)
    {
        await Assertions.Expect(card.Root.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = topic.Title.Nl, Exact = true })).ToBeVisibleAsync();
        foreach (var question in topic.Questions)
        {
            if (!answers.TryGetValue(question.Id, out var answer))
                continue;
            if (question.IsJudged)
                await card.ChooseAsync(question.Id, [.. answer.Split(',').Select(value => question.FindOption(value)!.Label.Nl)]);
            else
                await card.FillAsync(question.Id, answer);
        }
    }

    /// <summary>Goes through topics until the card says that all is done.</summary>
    public static async Task AnswerAsync(this CardOnPage card, IEnumerable<Topic> topics, IReadOnlyDictionary<string, string> answers)
    {
        foreach (var topic in topics)
        {
            await card.FillTopicAsync(topic, answers);
            await card.PressAsync("Opslaan en verder");
        }
    }
}
