using Microsoft.Playwright;

namespace Regie.EndToEnd.Harness;

/// <summary>One person's pane on the page: what that person can see and do.</summary>
public sealed class Pane(IPage page, string person)
{
    public ILocator Root { get; } = page.GetByTestId($"pane-{person}");

    /// <summary>The chats and channels in the list.</summary>
    public ILocator Chats => Root.Locator(".chat-item");

    /// <summary>The list of messages of the chat that is open.</summary>
    public ILocator Log => Root.GetByRole(AriaRole.Log);

    /// <summary>The messages of the chat that is open, oldest first.</summary>
    public ILocator Messages => Log.GetByRole(AriaRole.Article);

    public ILocator Composer => Root.GetByTestId("composer");

    public ILocator Toasts => Root.GetByTestId("toast");

    public ILocator Typing => Root.Locator(".typing");

    public ILocator Chat(string key) => Root.GetByTestId($"chat-{key}");

    public ILocator Message(string id) => Root.GetByTestId($"message-{id}");

    /// <summary>Opens a chat, from the list or, in a narrow pane, by way of the list.</summary>
    public async Task OpenChatAsync(string key)
    {
        var chat = Chat(key);
        await chat.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        if (!await chat.IsVisibleAsync())
        {
            await Root.Locator(".back-button").ClickAsync();
            // A notice stays as long as the pointer is on it, and it appears where the button was.
            await page.Mouse.MoveAsync(0, 0);
        }

        await chat.ClickAsync();
        await Assertions.Expect(chat).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(Log).ToBeVisibleAsync();
    }

    /// <summary>Types a message and sends it; in a channel it begins a conversation, with the bot mentioned unless told not to.</summary>
    public async Task SayAsync(string text, bool mentionBot = true)
    {
        var mention = Root.Locator(".conversation > .composer .mention-switch input");
        if (await mention.CountAsync() > 0)
            await mention.SetCheckedAsync(mentionBot);
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
        await Assertions.Expect(Composer).ToHaveValueAsync("");
    }

    /// <summary>Answers in the conversation that a message began.</summary>
    public async Task ReplyAsync(string rootId, string text, bool mentionBot = true)
    {
        var thread = Root.GetByTestId($"thread-{rootId}");
        var field = Root.GetByTestId($"reply-field-{rootId}");
        if (await field.CountAsync() == 0)
            await Root.GetByTestId($"reply-{rootId}").ClickAsync();
        await thread.Locator(".mention-switch input").SetCheckedAsync(mentionBot);
        await field.FillAsync(text);
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync("");
    }

    /// <summary>Waits until a message or card with this text is there.</summary>
    public Task SeesAsync(string text) =>
        Assertions.Expect(Messages.Filter(new LocatorFilterOptions { HasText = text }).Last).ToBeAttachedAsync();

    /// <summary>The last card in the chat that is open; with a text, the last that has it. Waits until there is one.</summary>
    public async Task<CardOnPage> NewestCardAsync(string? containing = null)
    {
        var messages = Messages.Filter(new LocatorFilterOptions { Has = page.Locator(".card") });
        var message = (containing is null ? messages : messages.Filter(new LocatorFilterOptions { HasText = containing })).Last;
        var testId = await message.GetAttributeAsync("data-testid");
        return new CardOnPage(Root.GetByTestId(testId!).Locator(".card-slot").Last);
    }

    /// <summary>The card of a message.</summary>
    public CardOnPage Card(string messageId) => new(Message(messageId).Locator(".card-slot").Last);

    /// <summary>Waits until a notification with this text is shown.</summary>
    public Task SeesToastAsync(string text) =>
        Assertions.Expect(Toasts.Filter(new LocatorFilterOptions { HasText = text }).First).ToBeVisibleAsync();
}
