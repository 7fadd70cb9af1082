// Fills in the ids of one installation and writes the app package that a Teams administrator uploads:
//   dotnet run manifest/Pack.cs -- --app-id <guid> --bot-id <guid> --domain bot.example.nl

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

const string Usage = """
    Usage: dotnet run manifest/Pack.cs -- --app-id <guid> --bot-id <guid> --domain <host> [options]

      --app-id        id of the app in Teams: any GUID, the same for every later version
      --bot-id        application (client) id of the bot's registration: MicrosoftAppId
      --domain        host name on which the bot answers, such as regie.example.nl

      --version       version of the app package; default 1.0.0. Raise it for every upload
      --organisation  who offers the app, at most 32 characters; default Regie.Bot
      --website       page about the app; default https://<domain>
      --privacy       privacy statement; default: the website
      --terms         terms of use; default: the website
      --output        where the package goes; default artifacts/regie-bot.zip
    """;

if (args.Length == 0 || args.Contains("--help"))
{
    Console.WriteLine(Usage);
    return args.Length == 0 ? 2 : 0;
}

var problems = new List<string>();
var options = Read(args);
var folder = (string?)AppContext.GetData("EntryPointFileDirectoryPath") ?? Path.GetFullPath("manifest");

var domain = Required("--domain", IsHost, "a host name without https:// and without a path");
var website = Optional("--website", $"https://{domain}", IsHttps, "an https address");
var values = new Dictionary<string, string>
{
    ["APP_ID"] = Required("--app-id", IsId, "a GUID such as 11111111-2222-3333-4444-555555555555"),
    ["BOT_ID"] = Required("--bot-id", IsId, "a GUID such as 11111111-2222-3333-4444-555555555555"),
    ["BOT_DOMAIN"] = domain,
    ["VERSION"] = Optional("--version", "1.0.0", IsVersion, "three numbers such as 1.0.0"),
    ["ORGANISATION"] = Optional("--organisation", "Regie.Bot", text => text.Length is > 0 and <= 32, "1 to 32 characters"),
    ["WEBSITE_URL"] = website,
    ["PRIVACY_URL"] = Optional("--privacy", website, IsHttps, "an https address"),
    ["TERMS_URL"] = Optional("--terms", website, IsHttps, "an https address"),
};
var output = Path.GetFullPath(Optional("--output", Path.Combine(folder, "../artifacts/regie-bot.zip"), path => path.Length > 0, "a path"));
problems.AddRange(options.Keys.Select(name => $"{name} is not an option."));

if (problems.Count > 0)
{
    foreach (var problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    Console.Error.WriteLine($"\n{Usage}");
    return 2;
}

var manifest = Fill(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")), values);
Directory.CreateDirectory(Path.GetDirectoryName(output)!);
await using (var package = await ZipFile.OpenAsync(Recreate(output), ZipArchiveMode.Create))
{
    await AddAsync(package, "manifest.json", Encoding.UTF8.GetBytes(manifest));
    foreach (var name in new[] { "en.json", "color.png", "outline.png" })
    {
        await AddAsync(package, name, await File.ReadAllBytesAsync(Path.Combine(folder, name)));
    }
}

Console.WriteLine($"{output}: version {values["VERSION"]}, app {values["APP_ID"]}, bot {values["BOT_ID"]}, {domain}");
return 0;

Dictionary<string, string> Read(string[] arguments)
{
    var read = new Dictionary<string, string>(StringComparer.Ordinal);
    for (var i = 0; i < arguments.Length; i += 2)
    {
        if (i + 1 == arguments.Length || arguments[i + 1].StartsWith("--", StringComparison.Ordinal))
        {
            problems.Add($"{arguments[i]} has no value.");
            i--;
        }
        else if (!read.TryAdd(arguments[i], arguments[i + 1].Trim()))
        {
            problems.Add($"{arguments[i]} is given twice.");
        }
    }

    return read;
}

string Required(string name, Func<string, bool> isValid, string expected)
{
    if (options.ContainsKey(name))
    {
        return Optional(name, "", isValid, expected);
    }

    problems.Add($"{name} is missing: it must be {expected}.");
    return "";
}

string Optional(string name, string otherwise, Func<string, bool> isValid, string expected)
{
    if (!options.Remove(name, out var value))
    {
        return otherwise;
    }

    if (!isValid(value))
    {
        problems.Add($"{name} is \"{value}\": it must be {expected}.");
    }

    return value;
}

static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

static bool IsHost(string text) => Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal);

static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

static bool IsVersion(string text) => Regex.IsMatch(text, @"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$");

// The manifest is text with tokens inside JSON strings, so a value is escaped the way JSON wants it.
static string Fill(string template, Dictionary<string, string> values)
{
    var filled = Regex.Replace(template, @"\{\{(\w+)\}\}", token => JsonEncodedText.Encode(values[token.Groups[1].Value]).Value);
    using var checkedToBeJson = JsonDocument.Parse(filled);
    return filled;
}

static string Recreate(string path)
{
    File.Delete(path);
    return path;
}

// One fixed time stamp: the same ids give the same package, byte for byte.
static async Task AddAsync(ZipArchive package, string name, byte[] content)
{
    var entry = package.CreateEntry(name, CompressionLevel.SmallestSize);
    entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    await using var stream = await entry.OpenAsync();
    await stream.WriteAsync(content);
}
