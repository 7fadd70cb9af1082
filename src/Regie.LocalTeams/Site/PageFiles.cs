using Microsoft.Extensions.FileProviders;

namespace Regie.LocalTeams.Site;

/// <summary>Serves the page and the libraries that it uses, from beside the program.</summary>
internal static class PageFiles
{
    public static void UsePage(this IApplicationBuilder app, LocalTeamsOptions options)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "web");
        var libraries = Path.Combine(beside, "lib");
        var page = Path.GetFullPath(options.WebDirectory ?? beside);
        if (Directory.Exists(libraries))
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(libraries), RequestPath = "/lib" });
        if (!Directory.Exists(page))
            return;
        var files = new PhysicalFileProvider(page);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
    }
}
