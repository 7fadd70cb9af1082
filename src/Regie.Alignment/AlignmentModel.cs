using System.Collections.Frozen;
using Regie.Alignment.Loading;

namespace Regie.Alignment;

/// <summary>Topics, questions, rules and thresholds, as read from a model file. Immutable.</summary>
public sealed class AlignmentModel
{
    private static readonly Lazy<AlignmentModel> Embedded = new(ReadEmbedded);
    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, Rule> _rules;
    private readonly FrozenSet<string> _comments;

    internal AlignmentModel(string version, IReadOnlyList<Role> roles, Thresholds thresholds, IReadOnlyList<Topic> topics, IReadOnlyList<Rule> rules)
    {
        Version = version;
        Roles = roles;
        Thresholds = thresholds;
        Topics = topics;
        Rules = rules;
        Questions = [.. topics.SelectMany(topic => topic.Questions)];
        JudgedQuestions = [.. rules.SelectMany(rule => rule.Questions).Distinct().OrderBy(question => question.Index)];
        _questions = Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
        _rules = rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        _comments = topics.Select(topic => topic.CommentId).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The model that comes with the product.</summary>
    public static AlignmentModel Default => Embedded.Value;

    /// <summary>Whether the file changes the model that comes with the product, instead of standing by itself.</summary>
    public bool IsExtension { get; internal init; }

    /// <summary>The version that the file names.</summary>
    public string Version { get; }

    /// <summary>The parts of the municipality.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The numbers of the verdict.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>All rules.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The questions of all topics, in order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questions that at least one rule reads, in order.</summary>
    public IReadOnlyList<Question> JudgedQuestions { get; }

    /// <summary>Reads and checks a model file. One with <c>"extends": "shipped"</c> is laid over the model that comes with the product.</summary>
    /// <exception cref="ModelException">It cannot be used; holds everything that is wrong.</exception>
    public static AlignmentModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelReader.Read(stream, OpenDefaultFile);
    }

    /// <summary>Reads and checks a model file that was made for another version of the product.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="shipped">The model that came with that version, which the file may extend.</param>
    /// <exception cref="ModelException">It cannot be used; holds everything that is wrong.</exception>
    public static AlignmentModel Load(Stream stream, Stream shipped)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(shipped);
        return ModelReader.Read(stream, () => shipped);
    }

    /// <summary>The file of <see cref="Default"/>, to start one's own from.</summary>
    public static Stream OpenDefaultFile() => Open("regie.json");

    /// <summary>The JSON Schema of model files.</summary>
    public static Stream OpenSchema() => Open("regie.schema.json");

    /// <summary>The topic with this id, or null.</summary>
    public Topic? FindTopic(string id) => Topics.FirstOrDefault(topic => topic.Id == id);

    /// <summary>The question with this id (<c>topic.key</c>), or null.</summary>
    public Question? FindQuestion(string id) => _questions.GetValueOrDefault(id);

    /// <summary>The rule with this id, or null.</summary>
    public Rule? FindRule(string id) => _rules.GetValueOrDefault(id);

    /// <summary>The role with this id, or null.</summary>
    public Role? FindRole(string id) => Roles.FirstOrDefault(role => role.Id == id);

    internal bool IsComment(string key) => _comments.Contains(key);

    private static AlignmentModel ReadEmbedded()
    {
        using var stream = OpenDefaultFile();
        return Load(stream);
    }

    private static Stream Open(string name) =>
        typeof(AlignmentModel).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Resource {name} is missing from the build.");
}
