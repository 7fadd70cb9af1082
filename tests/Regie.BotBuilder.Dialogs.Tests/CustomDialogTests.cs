using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

/// <summary>An application's own prompt, written on <see cref="Dialog"/>: a form that is answered by an invoke.</summary>
public class CustomDialogTests
{
    [Fact]
    public async Task Form_AnsweredByInvokes_ValidatesKeepsStateAndGoesOn()
    {
        var component = new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("w",
            [
                (step, token) => step.BeginDialogAsync("form", new FormOptions("naam"), token),
                (step, token) => WaterfallDialogTests.AskAsync(step, $"dank, {step.Result}", token),
            ]))
            .AddDialog(new Form());
        var talk = new Talk(component);

        Assert.Equal(["naam? (0)"], await talk.SayAsync("begin"));
        Assert.Equal(["naam? (1)"], await talk.SayAsync("tekst is geen antwoord op een formulier"));
        Assert.Equal(["naam? (2)"], await talk.DoAsync(Invoke("")));
        Assert.Equal(["dank, Regio"], await talk.DoAsync(Invoke("Regio")));
    }

    private static Activity Invoke(string value) => new(ActivityTypes.Invoke)
    {
        Name = "adaptiveCard/action",
        Value = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["naam"] = value }),
    };

    private sealed record FormOptions(string Field);

    private sealed class Form() : Dialog("form")
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            dc.ActiveDialog!.State["options"] = options;
            dc.ActiveDialog.State["attempts"] = 0;
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
            return EndOfTurn;
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            var instance = dc.ActiveDialog!;
            var field = ObjectPath.MapValueTo<FormOptions>(instance.State["options"])!.Field;
            var answers = dc.Context.Activity.Type == ActivityTypes.Invoke
                ? ObjectPath.MapValueTo<Dictionary<string, string>>(dc.Context.Activity.Value)
                : null;
            if (answers?.GetValueOrDefault(field) is { Length: > 0 } answer) return await dc.EndDialogAsync(answer, cancellationToken);
            instance.State["attempts"] = ObjectPath.MapValueTo<int>(instance.State["attempts"]) + 1;
            await RepromptDialogAsync(dc.Context, instance, cancellationToken);
            return EndOfTurn;
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(
                $"{ObjectPath.MapValueTo<FormOptions>(instance.State["options"])!.Field}? ({instance.State["attempts"]})", cancellationToken: cancellationToken);
    }
}
