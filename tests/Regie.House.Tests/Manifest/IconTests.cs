namespace Regie.House.Tests.Manifest;

public sealed class IconTests
{
    [Fact]
    public void Color_Always_Is192PixelsSquareAndOpaque()
    {
        var icon = Png.Read(Repository.PathOf("manifest/color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(byte.MaxValue, pixel[3]));
    }

    [Fact]
    public void Outline_Always_Is32PixelsSquareAndWhiteOnTransparent()
    {
        var icon = Png.Read(Repository.PathOf("manifest/outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(pixel => pixel[3] > 0), pixel => Assert.Equal([255, 255, 255], pixel[..3]));
        Assert.Contains(icon.Pixels, pixel => pixel[3] == byte.MaxValue);
        Assert.Contains(icon.Pixels, pixel => pixel[3] == 0);
    }
}
