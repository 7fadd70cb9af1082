namespace Regie.Alignment.Loading;

/// <summary>Reads topics and their questions.</summary>
internal sealed class TopicReader(ErrorList errors, Thresholds thresholds)
{
    private int _index;

    public Topic Read(Spot spot)
    {
        var fields = new SpotFields(spot, "A topic", errors).Only("id", "strategy", "title", "intro", "questions");
        var id = fields.Id("id", Patterns.CamelCase(), "\"contactCentre\"");
        fields = new SpotFields(spot, $"Topic {id}", errors);
        var topic = new Topic(
            id,
            fields.Closed("strategy", Words.Strategies),
            fields.Localized("title", Lengths.Name),
            fields.Localized("intro", Lengths.Intro),
            [.. fields.List("questions").Select(question => ReadQuestion(id, question))]);
        if (topic.Questions.Count == 0)
            errors.Add(spot, $"Topic {id} has no questions.", "Add at least one, or remove the topic.");
        Duplicates.Report(errors, fields.List("questions"), "key", $"question in topic {id}");
        return topic;
    }

    private Question ReadQuestion(string topic, Spot spot)
    {
        var fields = new SpotFields(spot, $"A question of topic {topic}", errors)
            .Only("key", "kind", "label", "help", "options", "low", "high", "required", "needed", "minimumOpinions", "effort", "actions");
        var key = fields.Id("key", Patterns.CamelCase(), "\"leftBehind\"");
        if (key == "comment")
            errors.Add(spot, $"Topic {topic} has a question \"comment\".", "That key is kept for comments: choose another.");
        fields = new SpotFields(spot, $"Question {topic}.{key}", errors);
        var kind = fields.Closed("kind", Words.Kinds);
        var options = new OptionReader(errors).Read(fields, kind);
        return new Question
        {
            Id = $"{topic}.{key}",
            Key = key,
            TopicId = topic,
            Kind = kind,
            Label = fields.Localized("label", Lengths.Label),
            Help = fields.Localized("help", Lengths.Help),
            Options = options,
            Actions = new ActionReader(errors).Read(fields, kind, options),
            IsRequired = fields.Flag("required"),
            IsNeeded = fields.Flag("needed"),
            MinimumOpinions = (int)fields.Number("minimumOpinions", thresholds.MinimumOpinions, 1, 1000, isWhole: true),
            Effort = (int)fields.Number("effort", 1, 1, 5, isWhole: true),
            Index = _index++,
        };
    }
}
