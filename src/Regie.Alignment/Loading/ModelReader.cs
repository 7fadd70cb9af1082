namespace Regie.Alignment.Loading;

/// <summary>Reads a model file and reports everything that is wrong with it.</summary>
internal static class ModelReader
{
    /// <param name="stream">The file.</param>
    /// <param name="openShipped">Opens the model that it may extend.</param>
    public static AlignmentModel Read(Stream stream, Func<Stream> openShipped)
    {
        var errors = new ErrorList();
        var root = SpotReader.Read(stream, errors);
        if (root is { IsObject: false })
            errors.Add(root, "The file does not hold a model.", "It starts with { \"version\": … }.");
        errors.ThrowIfAny();
        var isExtension = root!.Find(ModelExtension.Field) is not null;
        if (isExtension)
            root = Extend(root, openShipped, errors);
        else if (root.Find(ModelExtension.Without) is { } without)
            errors.Add(without, $"\"{ModelExtension.Without}\" stands in a model that extends nothing.", $"Remove it, or add \"{ModelExtension.Field}\": \"{ModelExtension.Shipped}\".");
        errors.ThrowIfAny();
        var fields = new SpotFields(root, "The model", errors).Only("$schema", "version", ModelExtension.Field, ModelExtension.Without, "roles", "thresholds", "topics", "rules");
        var version = fields.Text("version");
        var roles = ReadRoles(fields, errors);
        var thresholds = ThresholdsReader.Read(fields, errors);
        var topics = ReadTopics(fields, thresholds, errors);
        var rules = ReadRules(fields, topics, roles, errors);
        errors.ThrowIfAny();
        var model = new AlignmentModel(version, roles, thresholds, topics, rules) { IsExtension = isExtension };
        new ModelSense(model, errors).Check(root);
        errors.ThrowIfAny();
        return model;
    }

    private static Spot Extend(Spot own, Func<Stream> openShipped, ErrorList errors)
    {
        // An own version tells its checks apart from those with the model of the product.
        if (own.Find("version") is null)
            errors.Add(own, "The model needs a text \"version\".", "Add \"version\": \"…\": the model's own, not that of the product.");
        using var stream = openShipped();
        var shipped = SpotReader.Read(stream, errors);
        errors.ThrowIfAny();
        return new ModelExtension(own, errors).Over(shipped!);
    }

    private static List<Role> ReadRoles(SpotFields model, ErrorList errors)
    {
        var spots = model.List("roles");
        Duplicates.Report(errors, spots, "id", "role");
        return [.. spots.Select(spot =>
        {
            var fields = new SpotFields(spot, "A role", errors).Only("id", "name");
            return new Role(fields.Id("id", Patterns.CamelCase(), "\"customerContact\""), fields.Localized("name", Lengths.Name));
        })];
    }

    private static List<Topic> ReadTopics(SpotFields model, Thresholds thresholds, ErrorList errors)
    {
        var spots = model.List("topics");
        var reader = new TopicReader(errors, thresholds);
        List<Topic> topics = [.. spots.Select(reader.Read)];
        Duplicates.Report(errors, spots, "id", "topic");
        if (topics.Count == 0)
            errors.Add(model.Spot, "The model has no topics.", "Start from the file that comes with the product.");
        return topics;
    }

    private static List<Rule> ReadRules(SpotFields model, List<Topic> topics, List<Role> roles, ErrorList errors)
    {
        var spots = model.List("rules");
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var question in topics.SelectMany(topic => topic.Questions))
            questions.TryAdd(question.Id, question);
        var reader = new RuleReader(questions, roles, errors);
        List<Rule> rules = [.. spots.Select(reader.Read).OfType<Rule>()];
        Duplicates.Report(errors, spots, "id", "rule");
        if (spots.Count == 0)
            errors.Add(model.Spot, "The model has no rules.", "Without rules everything is aligned: start from the file that comes with the product.");
        return rules;
    }
}
