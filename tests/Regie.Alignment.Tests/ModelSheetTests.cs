namespace Regie.Alignment.Tests;

public class ModelSheetTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public void Write_Default_NamesEveryTopicQuestionOptionRuleAndRole(TextLanguage language)
    {
        var sheet = ModelSheet.Write(Model, language);

        Assert.All(Model.Topics, topic => Assert.Contains($"### {topic.Title.In(language)} (`{topic.Id}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Questions, question => Assert.Contains($"**{question.Label.In(language)}** (`{question.Id}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Questions.SelectMany(question => question.Options), option => Assert.Contains($"{option.Label.In(language)} (`{option.Value}`)", sheet, StringComparison.Ordinal));
        Assert.All(Model.Rules, rule => Assert.Contains(rule.Advice.In(language), sheet, StringComparison.Ordinal));
        Assert.All(Model.Roles, role => Assert.Contains($"| `{role.Id}` | {role.Name.In(language)} |", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Rule_SaysWhenItIsViolated()
    {
        var sheet = ModelSheet.Write(Model, TextLanguage.Dutch);

        Assert.Contains("`policy.scope` is Ook beleidsvoorbereiding en `limits.allowed` is geen van Beleidsvoorbereiding", sheet, StringComparison.Ordinal);
        Assert.Contains("`partners.endState` is Nee en (`staff.who` is een van Iedereen die dit werk nu doet, Alleen de gewenste bezetting of `policy.scope` is Ook beleidsvoorbereiding)", sheet, StringComparison.Ordinal);
        Assert.Contains("`daysToDeadline` hoogstens 55", sheet, StringComparison.Ordinal);
        Assert.Contains("- majority: 0.5", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TableRows_HaveAsManyCellsAsTheirHeader()
    {
        var columns = 0;
        foreach (var line in ModelSheet.Write(Model, TextLanguage.English).Split('\n'))
        {
            var bars = line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
            if (line.StartsWith("|---", StringComparison.Ordinal))
                columns = bars;
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                Assert.Equal(columns, bars);
        }
    }

    [Fact]
    public void Write_SmallModel_IsThisSheet()
    {
        var model = AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json.Replace("Te veel besturen.", "Te veel | besturen.", StringComparison.Ordinal)));

        Assert.Equal(
            """
            # Model 1

            ## Samenwerkingsstrategie

            ### Grens (`limits`)

            Waar ligt de grens?

            - **Wat mag er?** (`limits.allowed`) Kies alles.
              ICT (`ict`); Niets (`none`)
            - **Hoe goed?** (`limits.level`) Kies een getal.
              1 – slecht (`1`); 2 (`2`); 3 (`3`); 4 (`4`); 5 – goed (`5`)
            - **Wat kost het?** (`limits.cost`) In euro.

            ## Strategie van de samenwerking

            ## Organisatiestrategie

            ## Regels

            ### Samenwerkingsstrategie en deze samenwerking

            | Regel | Weegt | Past niet als | Waarom | Advies | Wie |
            |---|---|---|---|---|---|
            | `ict-low` | Blokkerend | `limits.allowed` is ICT en `limits.level` is hoogstens 2 | Dat past niet. | Doe iets. | Beleid |

            ### Alle samenwerkingen samen

            | Regel | Weegt | Past niet als | Waarom | Advies | Wie |
            |---|---|---|---|---|---|
            | `board-limit` | Aandachtspunt | `boards` minstens 3 | Te veel \| besturen. | Voeg samen. | Beleid |

            ## Wie aan zet is

            | Rol | Naam | Regels |
            |---|---|---|
            | `policy` | Beleid | `ict-low`, `board-limit` |

            ## Grenzen

            - majority: 0.5
            - minimumOpinions: 1
            - coverageForVerdict: 0.1
            - coverageForAligned: 0.2
            - mismatchesForMisaligned: 2
            - Blokkerend: 4
            - Past niet: 2
            - Aandachtspunt: 1

            """,
            ModelSheet.Write(model, TextLanguage.Dutch));
        Assert.Equal(
            ["# Model 1", "## Collaboration strategy", "### Limits (`limits`)", "## Strategy of the partnership", "## Organisation strategy", "## Rules", "### Collaboration strategy and this partnership", "### All partnerships together", "## Who acts", "## Thresholds"],
            ModelSheet.Write(model, TextLanguage.English).Split('\n').Where(line => line.StartsWith('#')));
        Assert.Contains("| Rule | Severity | Violated when | Why | Advice | Who |\n", ModelSheet.Write(model, TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("| Role | Name | Rules |\n", ModelSheet.Write(model, TextLanguage.English), StringComparison.Ordinal);
    }
}
