namespace Regie.AdaptiveCards.Tests;

/// <summary>Each element is written exactly as the schema has it, and nothing that is so by default is written.</summary>
public class GoldenTests
{
    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        { new AdaptiveTextBlock("Hé"), """{"type":"TextBlock","text":"Hé"}""" },
        {
            new AdaptiveTextBlock
            {
                Id = "t", Text = "a", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention,
                IsSubtle = true, Wrap = true, MaxLines = 2, HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                FontType = AdaptiveFontType.Monospace, Style = AdaptiveTextBlockStyle.Heading, Spacing = AdaptiveSpacing.None,
                Separator = true, Height = AdaptiveHeight.Stretch, IsVisible = false,
            },
            """
            {"type":"TextBlock","id":"t","text":"a","size":"extraLarge","weight":"bolder","color":"attention","isSubtle":true,"wrap":true,
            "maxLines":2,"horizontalAlignment":"center","fontType":"monospace","style":"heading","spacing":"none","separator":true,
            "height":"stretch","isVisible":false}
            """
        },
        {
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("*x*") { Italic = true }, new AdaptiveTextRun("y") { Highlight = true }] },
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"*x*","italic":true},{"type":"TextRun","text":"y","highlight":true}]}"""
        },
        {
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Default, Bleed = true, PixelMinHeight = 80,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [new AdaptiveTextBlock("a")],
            },
            """
            {"type":"Container","items":[{"type":"TextBlock","text":"a"}],"style":"default","verticalContentAlignment":"center","bleed":true,
            "minHeight":"80px"}
            """
        },
        {
            new AdaptiveColumnSet
            {
                Columns =
                [
                    new AdaptiveColumn { Width = "auto" }, new AdaptiveColumn { Width = "stretch" }, new AdaptiveColumn { Width = 80u },
                    new AdaptiveColumn { Width = "2", Items = [new AdaptiveTextBlock("a")] }, new AdaptiveColumn(),
                ],
            },
            """
            {"type":"ColumnSet","columns":[{"type":"Column","width":"auto"},{"type":"Column","width":"stretch"},{"type":"Column","width":"80px"},
            {"type":"Column","width":2,"items":[{"type":"TextBlock","text":"a"}]},{"type":"Column"}]}
            """
        },
        { new AdaptiveFactSet { Facts = [new AdaptiveFact("a", "b")] }, """{"type":"FactSet","facts":[{"title":"a","value":"b"}]}""" },
        {
            new AdaptiveTable
            {
                Columns = [new AdaptiveTableColumnDefinition { Width = 2 }, new AdaptiveTableColumnDefinition { PixelWidth = 90, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right }],
                Rows = [new AdaptiveTableRow { Style = AdaptiveContainerStyle.Good, Cells = [new AdaptiveTableCell { Items = [new AdaptiveTextBlock("a")] }] }],
                ShowGridLines = false, FirstRowAsHeaders = false, GridStyle = AdaptiveContainerStyle.Accent,
            },
            """
            {"type":"Table","columns":[{"width":2},{"horizontalCellContentAlignment":"right","width":"90px"}],
            "rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"a"}]}],"style":"good"}],
            "firstRowAsHeaders":false,"showGridLines":false,"gridStyle":"accent"}
            """
        },
        {
            new AdaptiveImage("https://example.org/a.png") { AltText = "a", Size = AdaptiveImageSize.Small, Style = AdaptiveImageStyle.Person, PixelWidth = 40, PixelHeight = 30 },
            """{"type":"Image","url":"https://example.org/a.png","altText":"a","size":"small","style":"person","width":"40px","height":"30px"}"""
        },
        {
            new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Medium, Images = [new AdaptiveImage("data:image/png;base64,AA==")] },
            """{"type":"ImageSet","images":[{"type":"Image","url":"data:image/png;base64,AA=="}],"imageSize":"medium"}"""
        },
        {
            new AdaptiveTextInput
            {
                Id = "name", Label = "Naam", IsRequired = true, ErrorMessage = "Vul een naam in.", Value = "x", Placeholder = "p",
                IsMultiline = true, MaxLength = 100, Style = AdaptiveTextInputStyle.Email, Regex = ".+",
            },
            """
            {"type":"Input.Text","id":"name","value":"x","placeholder":"p","isMultiline":true,"maxLength":100,"style":"email","regex":".+",
            "label":"Naam","isRequired":true,"errorMessage":"Vul een naam in."}
            """
        },
        { new AdaptiveNumberInput { Id = "n" }, """{"type":"Input.Number","id":"n"}""" },
        {
            new AdaptiveNumberInput { Id = "n", Value = 0, Min = 0, Max = 2500000.5 },
            """{"type":"Input.Number","id":"n","value":0,"min":0,"max":2500000.5}"""
        },
        {
            new AdaptiveDateInput { Id = "d", Value = "2026-03-01", Min = "2026-02-01", Max = "2026-04-01" },
            """{"type":"Input.Date","id":"d","value":"2026-03-01","min":"2026-02-01","max":"2026-04-01"}"""
        },
        { new AdaptiveTimeInput { Id = "t", Value = "09:00" }, """{"type":"Input.Time","id":"t","value":"09:00"}""" },
        {
            new AdaptiveToggleInput { Id = "t", Title = "Anoniem", ValueOn = "ja", ValueOff = "nee", Value = "nee", Wrap = true },
            """{"type":"Input.Toggle","id":"t","title":"Anoniem","value":"nee","valueOn":"ja","valueOff":"nee","wrap":true}"""
        },
        {
            new AdaptiveChoiceSetInput
            {
                Id = "c", IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Filtered, Value = "a,b", Wrap = true, Placeholder = "p",
                Choices = [new AdaptiveChoice { Title = "A", Value = "a" }],
                DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users" },
            },
            """
            {"type":"Input.ChoiceSet","id":"c","choices":[{"title":"A","value":"a"}],"value":"a,b","style":"filtered","isMultiSelect":true,
            "wrap":true,"placeholder":"p","choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}
            """
        },
        {
            new AdaptiveActionSet { Actions = [new AdaptiveSubmitAction { Title = "a" }] },
            """{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"a"}]}"""
        },
        {
            new AdaptiveUnknownElement
            {
                Type = "Chart.Donut", Id = "chart",
                AdditionalProperties = { ["data"] = new object[] { new { legend = "A", value = 0 } }, ["colorSet"] = "diverging" },
                Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("A: 0")),
            },
            """
            {"type":"Chart.Donut","id":"chart","fallback":{"type":"TextBlock","text":"A: 0"},"data":[{"legend":"A","value":0}],"colorSet":"diverging"}
            """
        },
        {
            new AdaptiveContainer { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackType.Drop), Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.5" } },
            """{"type":"Container","fallback":"drop","requires":{"adaptiveCards":"1.5"}}"""
        },
    };

    public static TheoryData<AdaptiveAction, string> Actions => new()
    {
        {
            new AdaptiveExecuteAction
            {
                Id = "next", Title = "Verder", Verb = "dialog.next", Style = "positive", Tooltip = "t", IconUrl = "i",
                Data = new { dialog = "d", step = (string?)null }, AssociatedInputs = AdaptiveAssociatedInputs.None,
                IsEnabled = false, Mode = AdaptiveActionMode.Secondary,
            },
            """
            {"type":"Action.Execute","id":"next","verb":"dialog.next","data":{"dialog":"d","step":null},"associatedInputs":"none","title":"Verder",
            "iconUrl":"i","style":"positive","isEnabled":false,"mode":"secondary","tooltip":"t"}
            """
        },
        { new AdaptiveSubmitAction { DataJson = """{"a":1}""" }, """{"type":"Action.Submit","data":{"a":1}}""" },
        { new AdaptiveOpenUrlAction { UrlString = "https://example.org/" }, """{"type":"Action.OpenUrl","url":"https://example.org/"}""" },
        {
            new AdaptiveShowCardAction { Card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("a")] } },
            """{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a"}]}}"""
        },
        {
            new AdaptiveToggleVisibilityAction { TargetElements = [new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", false)] },
            """{"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":false}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void ToJson_Element_IsAsTheSchemaHasIt(AdaptiveElement element, string expected)
    {
        var card = new AdaptiveCard("1.5") { Body = [element] };

        Assert.Equal($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{OneLine(expected)}}]}""", card.ToJson());
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void ToJson_Action_IsAsTheSchemaHasIt(AdaptiveAction action, string expected)
    {
        var card = new AdaptiveCard("1.5") { Actions = [action] };

        Assert.Equal($$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{OneLine(expected)}}]}""", card.ToJson());
    }

    [Fact]
    public void ToJson_Card_IsAsTheSchemaHasIt()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "f", Speak = "s", Lang = "nl", MinHeight = "100px", Rtl = false,
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "initiative.refresh" }, UserIds = ["29:a"] },
            Metadata = new AdaptiveMetadata { WebUrl = "https://example.org/" },
            Authentication = new AdaptiveAuthentication { ConnectionName = "c", Buttons = [new AdaptiveAuthCardButton { Title = "t", Value = "v" }] },
            AdditionalProperties = { ["msteams"] = new { width = "Full" } },
        };

        Assert.Equal(
            OneLine("""
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","lang":"nl",
            "refresh":{"action":{"type":"Action.Execute","verb":"initiative.refresh"},"userIds":["29:a"]},
            "authentication":{"connectionName":"c","buttons":[{"type":"signin","title":"t","value":"v"}]},
            "metadata":{"webUrl":"https://example.org/"},"minHeight":"100px","rtl":false,"msteams":{"width":"Full"}}
            """),
            card.ToJson());
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("");
}
