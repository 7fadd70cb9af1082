using System.Text.Json.Nodes;
using CsCheck;

namespace Regie.AdaptiveCards.Tests;

/// <summary>What was written and read again is written the same.</summary>
public class RoundTripTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["aé\"\\<*@ \n"], 0, 8];

    private static readonly Gen<AdaptiveAction> Action = Gen.OneOf(
        Gen.Select(Text, Text, (verb, data) => (AdaptiveAction)new AdaptiveExecuteAction { Verb = verb, Data = new { data } }),
        Text.Select(title => (AdaptiveAction)new AdaptiveSubmitAction { Title = title, Style = "destructive" }),
        Text.Select(id => (AdaptiveAction)new AdaptiveToggleVisibilityAction { TargetElements = [new AdaptiveTargetElement(id, true)] }),
        Text.Select(text => (AdaptiveAction)new AdaptiveUnknownAction { Type = "Action.Popover", AdditionalProperties = { ["content"] = text } }));

    private static readonly Gen<AdaptiveElement> Leaf = Gen.OneOf(
        Gen.Select(Text, Gen.Enum<AdaptiveTextSize>(), Gen.Bool, (text, size, isVisible) =>
            (AdaptiveElement)new AdaptiveTextBlock(text) { Size = size, IsVisible = isVisible }),
        Gen.Select(Text, Gen.Double[-1e6, 1e6], (id, value) => (AdaptiveElement)new AdaptiveNumberInput { Id = id, Value = value }),
        Gen.Select(Text, Gen.Bool, (title, multi) => (AdaptiveElement)new AdaptiveChoiceSetInput
        {
            IsMultiSelect = multi, Choices = [new AdaptiveChoice { Title = title, Value = "1" }],
        }),
        Text.Select(text => (AdaptiveElement)new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(text)] }),
        Action.Select(action => (AdaptiveElement)new AdaptiveActionSet { Actions = [action] }),
        Text.Select(text => (AdaptiveElement)new AdaptiveUnknownElement { Type = "Chart.Pie", AdditionalProperties = { ["title"] = text } }));

    private static readonly Gen<AdaptiveElement> Element = Gen.Recursive<AdaptiveElement>((depth, self) => depth > 3
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (1, self.List[0, 3].Select(items => (AdaptiveElement)new AdaptiveContainer { Items = items, Style = AdaptiveContainerStyle.Emphasis })),
            (1, self.List[0, 3].Select(items => (AdaptiveElement)new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Items = items, Width = "1.5" }] })),
            (1, self.List[0, 3].Select(items => (AdaptiveElement)new AdaptiveTable
            {
                Columns = [new AdaptiveTableColumnDefinition { Width = 0.5 }],
                Rows = [new AdaptiveTableRow { Cells = [new AdaptiveTableCell { Items = items }] }],
            }))));

    [Fact]
    public void FromJson_AnyCard_RoundTrips() =>
        Gen.Select(Element.List[0, 5], Action.List[0, 3], (body, actions) => new AdaptiveCard("1.5") { Body = body, Actions = actions })
            .Sample(card =>
            {
                var json = card.ToJson();
                return AdaptiveCard.FromJson(json).Card.ToJson() == json;
            });

    [Fact]
    public void FromJson_UnknownThings_AreKeptWithAWarning()
    {
        const string Json = """
            {"type":"AdaptiveCard","version":"1.5","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","body":[
              {"type":"Carousel","pages":[{"a":1}],"id":"c"},{"type":"TextBlock","text":"a","targetWidth":"wide"}],
             "actions":[{"type":"Action.Popover","title":"p"}],"msteams":{"width":"Full"}}
            """;

        var result = AdaptiveCard.FromJson(Json);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(result.Card.ToJson())));
        Assert.IsType<AdaptiveUnknownElement>(result.Card.Body[0]);
        Assert.Equal(["Unknown element 'Carousel'", "Unknown element 'Action.Popover'"], result.Warnings.Select(warning => warning.Message));
    }

    [Fact]
    public void FromJson_OddValues_BecomeTheDefaultWithAWarning()
    {
        var result = AdaptiveCard.FromJson("""
            {"type":"AdaptiveCard","version":"1.5","body":[
              {"type":"TextBlock","text":"a","size":"enormous","weight":{"a":1},"height":"12em","maxLines":"3","color":"Good"},
              {"type":"ColumnSet","columns":[{"width":"wide"},{"type":"Column","width":[1]}]},
              {"type":"Image","url":"https://example.org/","width":"auto"},
              {"type":"RichTextBlock","inlines":["bare",{"type":"TextRun","text":"run"}]}]}
            """);

        var text = Assert.IsType<AdaptiveTextBlock>(result.Card.Body[0]);
        Assert.Equal((AdaptiveTextSize.Default, 3, AdaptiveTextColor.Good), (text.Size, text.MaxLines, text.Color));
        Assert.All(Assert.IsType<AdaptiveColumnSet>(result.Card.Body[1]).Columns, column => Assert.Null(column.Width));
        Assert.Equal("bare", Assert.IsType<AdaptiveTextRun>(Assert.IsType<AdaptiveRichTextBlock>(result.Card.Body[3]).Inlines[0]).Text);
        Assert.Equal(6, result.Warnings.Count);
        Assert.All(result.Warnings, warning => Assert.Equal((int)AdaptiveWarning.WarningStatusCode.InvalidValue, warning.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"AdaptiveCard\"")]
    [InlineData("{\"type\":\"Container\"}")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"version\":\"one\"}")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"version\":1}")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"body\":[1]}")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"body\":{}}")]
    public void FromJson_NotACard_ThrowsTheTypedError(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void FromJson_NestedTooDeep_ThrowsTheTypedError()
    {
        const int Depth = 10_000;
        var open = string.Concat(Enumerable.Repeat("""{"type":"Container","items":[""", Depth));
        var close = string.Concat(Enumerable.Repeat("]}", Depth));

        Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{open}}{{close}}]}"""));
    }
}
