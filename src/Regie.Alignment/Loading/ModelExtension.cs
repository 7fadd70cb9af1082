using System.Text.Json;

namespace Regie.Alignment.Loading;

/// <summary>
/// Lays a file with <c>"extends": "shipped"</c> over the model that comes with the product. Roles, rules and questions with a known id take the place
/// of those, others are added; topics and thresholds are taken over field by field; <c>"without"</c> names what is left out.
/// </summary>
internal sealed class ModelExtension(Spot own, ErrorList errors)
{
    public const string Field = "extends";
    public const string Without = "without";
    public const string Shipped = "shipped";

    private readonly HashSet<string> _left = new(StringComparer.Ordinal);

    /// <summary>The model as a whole. What comes from the product stands on the line of <c>"extends"</c>, where an error in it is to be solved.</summary>
    public Spot Over(Spot shipped)
    {
        var extends = own.Find(Field)!;
        if (extends.Text != Shipped)
            errors.Add(extends, $"The model extends \"{extends.Text}\".", $"Only \"{Field}\": \"{Shipped}\" means something.");
        if (own.Find(Without) is { IsArray: false } single)
            errors.Add(single, $"\"{Without}\" is not a list.", $"Write the ids between brackets: \"{Without}\": [ \"…\" ].");
        foreach (var name in own.Find(Without)?.Items ?? [])
            if (!_left.Add(name.Text))
                errors.Add(name, $"\"{name.Text}\" stands in \"{Without}\" twice.", "Keep one.");
        var known = new HashSet<string>(StringComparer.Ordinal);
        var merged = Overlay(shipped.AtLine(extends.Line), own, known);
        foreach (var name in own.Find(Without)?.Items ?? [])
            if (!known.Contains(name.Text))
                errors.Add(name, $"\"{Without}\" names \"{name.Text}\", which the model does not have.", "Name the id of a role, topic or rule, or a question as topic.key.");
        return merged;
    }

    private Spot Overlay(Spot shipped, Spot mine, HashSet<string> known)
    {
        var merged = new Spot(JsonTokenType.StartObject, mine.Line);
        foreach (var (name, value) in mine.Properties)
            merged.TryAdd(name, value switch
            {
                { IsArray: true } when name is "roles" or "rules" => Join(shipped.Find(name), value, "id", "", known, (_, item) => item),
                { IsArray: true } when name == "topics" => Join(shipped.Find(name), value, "id", "", known, (old, item) => Topic(old, item, known)),
                { IsObject: true } when name == "thresholds" && shipped.Find(name) is { } old => Fields(old, value),
                _ => value,
            });
        foreach (var (name, value) in shipped.Properties)
            if (merged.Find(name) is null)
                merged.TryAdd(name, name switch
                {
                    "roles" or "rules" => Join(value, Empty(value), "id", "", known, (_, item) => item),
                    "topics" => Join(value, Empty(value), "id", "", known, (old, _) => old),
                    _ => value,
                });
        return merged;
    }

    private Spot Topic(Spot shipped, Spot mine, HashSet<string> known)
    {
        var merged = new Spot(JsonTokenType.StartObject, mine.Line);
        foreach (var (name, value) in Fields(shipped, mine).Properties)
            merged.TryAdd(name, name == "questions" && value.IsArray && mine.Find(name) is not null
                ? Join(shipped.Find(name), value, "key", mine.Find("id")!.Text + ".", known, (_, item) => item)
                : value);
        return merged;
    }

    /// <summary>The fields of both; those of one's own win.</summary>
    private static Spot Fields(Spot shipped, Spot mine)
    {
        var merged = new Spot(JsonTokenType.StartObject, mine.Line);
        foreach (var (name, value) in mine.Properties.Concat(shipped.Properties))
            merged.TryAdd(name, value);
        return merged;
    }

    /// <summary>The items of both in the order of the product, one's own new ones after them, without those that are left out.</summary>
    private Spot Join(Spot? shipped, Spot mine, string key, string prefix, HashSet<string> known, Func<Spot, Spot, Spot> replace)
    {
        var merged = new Spot(JsonTokenType.StartArray, mine.Line);
        var replaced = new HashSet<Spot>();
        foreach (var old in shipped?.Items ?? [])
        {
            var id = old.Find(key)?.Text ?? "";
            known.Add(prefix + id);
            var item = mine.Items.FirstOrDefault(item => item.Find(key)?.Text == id);
            if (item is not null)
                replaced.Add(item);
            if (!_left.Contains(prefix + id))
                merged.Add(WithoutLeft(item is null ? old : replace(old, item), known));
        }

        foreach (var item in mine.Items.Where(item => !replaced.Contains(item)))
            merged.Add(item);
        return merged;
    }

    /// <summary>A topic of the product without the questions that are left out; anything else as it is.</summary>
    private Spot WithoutLeft(Spot item, HashSet<string> known)
    {
        if (item.Find("questions") is not { IsArray: true } questions)
            return item;
        var prefix = item.Find("id")?.Text + ".";
        var merged = new Spot(JsonTokenType.StartObject, item.Line);
        var kept = new Spot(JsonTokenType.StartArray, questions.Line);
        foreach (var question in questions.Items)
        {
            var id = prefix + question.Find("key")?.Text;
            known.Add(id);
            if (!_left.Contains(id))
                kept.Add(question);
        }

        foreach (var (name, value) in item.Properties)
            merged.TryAdd(name, name == "questions" ? kept : value);
        return merged;
    }

    private static Spot Empty(Spot list) => new(JsonTokenType.StartArray, list.Line);
}
