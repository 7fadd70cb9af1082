using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Tests;

public class ValueTests
{
    [Fact]
    public void SchemaVersion_Compared_GoesByNumber()
    {
        AdaptiveSchemaVersion ten = "1.10";

        Assert.True(ten > new AdaptiveSchemaVersion(1, 9));
        Assert.True(ten == new AdaptiveSchemaVersion(1, 10));
        Assert.True(null != ten);
        Assert.Equal("1.10", ten.ToString());
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion("1.x"));
    }

    [Theory]
    [InlineData("auto", "auto")]
    [InlineData("stretch", "stretch")]
    [InlineData("80px", "80px")]
    [InlineData("2", "2")]
    [InlineData("", "auto")]
    public void Width_FromText_IsWhatItSays(string text, string expected) => Assert.Equal(expected, new AdaptiveWidth(text).ToString());

    [Theory]
    [InlineData("wide")]
    [InlineData("-2")]
    [InlineData("px")]
    public void Width_FromOtherText_Throws(string text) => Assert.Throws<FormatException>(() => AdaptiveWidth.Parse(text));

    [Fact]
    public void TableColumnDefinition_PixelsAfterWeight_ReplacesIt()
    {
        var column = new AdaptiveTableColumnDefinition { Width = 2, PixelWidth = 80 };

        Assert.Equal((0, 80), (column.Width, column.PixelWidth));
    }

    [Fact]
    public void DataJson_Set_IsReadBackAsData()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{"step":"people"}""" };

        Assert.Equal("people", Assert.IsType<JsonElement>(action.Data).GetProperty("step").GetString());
        Assert.Equal("""{"step":"people"}""", action.DataJson);
        Assert.Null(new AdaptiveSubmitAction { DataJson = null }.DataJson);
    }

    [Fact]
    public void Add_WrongKindOfElement_Throws()
    {
        var columns = new AdaptiveColumnSet();
        columns.Add(new AdaptiveColumn());

        Assert.Throws<ArgumentException>(() => columns.Add(new AdaptiveTextBlock("a")));
        Assert.Single(columns.Columns);
    }

    [Fact]
    public void Serialize_AnySerialiser_WritesTheCardAsTheSchemaHasIt()
    {
        var card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("a")] };

        Assert.Equal($$"""{"Content":{{card.ToJson()}}}""", JsonSerializer.Serialize(new { Content = (object)card }));
    }

    [Fact]
    public void Serialize_OptionsOfAnother_WriteAndReadTheCardUnchanged()
    {
        // Options that would spoil a card if they reached it.
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        object card = new AdaptiveCard("1.5") { Body = [new AdaptiveNumberInput { Id = "n", Min = 0 }] };

        var json = JsonSerializer.Serialize(new { Content = card }, options);

        Assert.Equal("""{"CONTENT":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Number","id":"n","min":0}]}}""", json);
        Assert.Equal("n", JsonSerializer.Deserialize<AdaptiveCard>(((AdaptiveCard)card).ToJson(), options)!.Body[0].Id);
    }
}
