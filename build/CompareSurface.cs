#:project ../src/Regie.BotBuilder.Testing/Regie.BotBuilder.Testing.csproj
#:project ../src/Regie.AdaptiveCards/Regie.AdaptiveCards.csproj
#:project ../tests/Regie.Testing/Regie.Testing.csproj
#:package System.Reflection.MetadataLoadContext
#:property PublishAot=false

// Lays the public surface of our Bot Builder beside the official one (docs/bot-builder-compatibility.md):
//   dotnet run build/CompareSurface.cs -- <folders with the official assemblies>

using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http;
using Regie.Testing.Surface;

const string Usage = """
    Usage: dotnet run build/CompareSurface.cs -- <folder>... [--all] [--left-out] [--page] [--write]

      <folder>     where the official assemblies lie, and those that they need; folders below it are looked into as well
      --all        also prints what is the same
      --left-out   also prints what the official types have and ours do not
      --page       also prints the tables of docs/bot-builder-compatibility.md
      --write      writes the result to the approved listings, whose reasons it keeps
    """;

// What each assembly of ours is a part of.
var counterparts = new Dictionary<string, string[]>
{
    ["Regie.BotBuilder"] = ["Microsoft.Bot.Builder", "Microsoft.Bot.Schema", "Microsoft.Bot.Connector", "Microsoft.Bot.Builder.Integration.AspNet.Core", "Microsoft.Rest.ClientRuntime"],
    ["Regie.BotBuilder.Dialogs"] = ["Microsoft.Bot.Builder.Dialogs"],
    ["Regie.BotBuilder.Testing"] = ["Microsoft.Bot.Builder.Testing", "Microsoft.Bot.Builder"],
    ["Regie.AdaptiveCards"] = ["AdaptiveCards"],
};

var options = args.Where(argument => argument.StartsWith("--", StringComparison.Ordinal)).ToHashSet();
var folders = args.Except(options).ToList();
if (folders.Count == 0 || options.Contains("--help"))
{
    Console.WriteLine(Usage);
    return folders.Count == 0 ? 2 : 0;
}

var framework = Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll")
    .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(HttpContext).Assembly.Location)!, "*.dll"));
using var here = new MetadataLoadContext(OneOfEach(framework.Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))));
// Built for .NET rather than for .NET Standard, and for the newest.
var found = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories))
    .OrderBy(path => path.Contains("netstandard", StringComparison.Ordinal)).ThenByDescending(path => path, StringComparer.Ordinal).ToList();
using var there = new MetadataLoadContext(OneOfEach(framework.Concat(found)));

var official = new SurfaceReader(name => name);
var ours = new SurfaceReader(OfficialNames.Of);
var listings = Path.Combine((string?)AppContext.GetData("EntryPointFileDirectoryPath") ?? "build", "../tests/Regie.House.Tests/Compatibility");
var counts = new int[3];
foreach (var name in ApprovedSurface.Assemblies)
{
    var missing = counterparts[name].Where(counterpart => !found.Exists(path => Path.GetFileNameWithoutExtension(path) == counterpart)).ToList();
    if (missing.Count > 0)
    {
        Console.WriteLine($"\n{name} is not compared: {string.Join(", ", missing)} is not in the folders");
        continue;
    }

    var comparison = new SurfaceComparison(counterparts[name].Select(there.LoadFromAssemblyName).SelectMany(official.Read));
    var compared = ours.Read(here.LoadFromAssemblyName(name)).Select(comparison.Compare).ToList();
    compared.ForEach(Print);
    if (options.Contains("--page"))
    {
        Console.WriteLine($"\n## {name}\n\n| type | left out of it |\n|---|---|");
        compared.ForEach(type => Console.WriteLine(Row(name, type)));
    }

    if (options.Contains("--write"))
    {
        var listing = Path.GetFullPath(Path.Combine(listings, $"{name}.txt"));
        var before = File.Exists(listing) ? File.ReadAllLines(listing).Select(ApprovedLine.Parse).ToList() : [];
        File.WriteAllLines(listing, ApprovedSurface.Of(compared, before).Select(line => line.ToString()));
    }
}

Console.WriteLine($"{counts[0]} the same, {counts[1]} different, {counts[2]} ours alone");
return 0;

void Print(ComparedType type)
{
    ComparedItem[] items = [type.Head, .. type.Members];
    foreach (var item in items)
    {
        counts[(int)item.Mark]++;
    }

    // What an implementer has to write is told always: code that implements ours would not compile on the official one.
    var leftOut = type.LeftOut.Where(item => item.MustBeWritten || options.Contains("--left-out")).ToList();
    var shown = items.Where(item => item.Mark != Mark.Same || options.Contains("--all")).ToList();
    if (shown.Count + leftOut.Count == 0)
    {
        return;
    }

    Console.WriteLine($"\n{type.Head.Item.Text}");
    foreach (var item in shown)
    {
        Console.WriteLine($"  {Word(item)}  {item.Item.Text}");
        if (item.How.Length > 0)
        {
            Console.WriteLine($"            {item.How}");
        }
    }

    leftOut.ForEach(item => Console.WriteLine($"  {(item.MustBeWritten ? "left out*" : "left out ")} {item.Text}"));
}

static string Row(string assembly, ComparedType type)
{
    var name = ApprovedSurface.NameOfType(assembly, type.Head.Item.Text);
    if (type.Head.Mark == Mark.Ours)
    {
        return $"| `{name}` | ours alone |";
    }

    var ours = type.Members.Select(member => Name(member.Item)).ToHashSet();
    var leftOut = type.LeftOut.Select(Name).Distinct().Order(StringComparer.Ordinal).Select(member => (ours.Contains(member), member) switch
    {
        (_, ".ctor") => "constructors",
        (true, _) => $"overloads of `{member}`",
        _ => $"`{member}`",
    });
    return $"| `{name}` | {string.Join(", ", leftOut.DefaultIfEmpty("nothing"))} |";

    static string Name(SurfaceItem item) => item.Key.Split('(', '`', '[')[0];
}

static string Word(ComparedItem item) => item switch
{
    { IsJson: true } => "json    ",
    { Mark: Mark.Same } => "same    ",
    { Mark: Mark.Differs } => "differs ",
    _ => "ours    ",
};

static PathAssemblyResolver OneOfEach(IEnumerable<string> paths) => new(paths.DistinctBy(Path.GetFileName));
