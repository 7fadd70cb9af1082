using System.Text.Json;
using CsCheck;
using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

public class VerdictPropertyTests
{
    private static readonly Gen<CheckCase> Checks = CheckGen.Cases(questions: 4, rules: 5);

    [Fact]
    public void Outcome_AnyCheck_IsWhatTheOracleSays() =>
        Checks.Sample(
            check =>
            {
                var positions = Oracle.Positions(check);
                var states = Oracle.States(check, positions);
                var assessment = check.Assess();
                Assert.Equal(Oracle.Outcome(check, positions), assessment.Outcome);
                Assert.Equal(positions.Select(position => position.Kind), assessment.Positions.Select(position => position.Kind));
                Assert.Equal(
                    states.Where(state => state.Value != RuleState.Met).Select(state => (state.Key, state.Value)).Order(),
                    assessment.Findings.Select(finding => (finding.Rule, finding.State)).Order());
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Assess_AnswersAndRulesInAnotherOrder_GivesTheSameBytes() =>
        Checks.Sample(
            check =>
            {
                var turned = new AlignmentModel(check.Model.Version, check.Model.Roles, check.Model.Thresholds, check.Model.Topics, [.. check.Model.Rules.Reverse()]);
                Assert.Equal(Bytes(check.Assess()), Bytes(Assessor.Assess(turned, [.. check.Sheets.Reverse().Select(Turn)], check.Context)));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Assess_SameCheckTwice_GivesTheSameBytes() =>
        Checks.Sample(check => Bytes(check.Assess()).SequenceEqual(Bytes(check.Assess())), iter: CaseCount.Full, print: check => check.ToString());

    [Fact]
    public void Scores_AnyCheck_AreBetweenZeroAndOne() =>
        Checks.Sample(
            check =>
            {
                var assessment = check.Assess();
                return assessment.Pairs.Select(pair => pair.Score)
                    .Concat(assessment.Consensus.Select(topic => topic.Consensus))
                    .Concat(assessment.Positions.Select(position => position.Consensus))
                    .Append(assessment.Coverage)
                    .All(score => score is null or (>= 0 and <= 1));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Consensus_AnswerEqualToThePositionAdded_IsNeverLower() =>
        Checks.Sample(
            check =>
            {
                var before = check.Assess();
                var positions = before.Positions.Where(position => position.Kind == PositionKind.Clear && position.Value!.Length > 0).ToDictionary(position => position.Question, position => position.Value!);
                var after = Assessor.Assess(check.Model, [.. check.Sheets, new ResponseSheet("agrees", null, positions)], check.Context);
                return positions.Keys.All(question => after.FindPosition(question)!.Consensus >= before.FindPosition(question)!.Consensus - 1e-12);
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Tally_AnswersAddedRemovedAndChangedOneByOne_GivesTheSameBytes() =>
        Checks.Sample(
            check =>
            {
                var tally = Tally.Of(check.Model, check.Sheets);
                foreach (var sheet in check.Sheets)
                {
                    tally.Remove(sheet);
                    tally.Add(sheet);
                }
                foreach (var (question, value) in check.Sheets.FirstOrDefault()?.Answers ?? new Dictionary<string, string>())
                {
                    tally.Change(question, value, Answers.DontKnow);
                    tally.Change(question, Answers.DontKnow, value);
                }
                Assert.Equal(Bytes(check.Assess()), Bytes(Assessor.Assess(tally, check.Context)));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Tally_OfThousandsOfSheets_IsThatOfTheSheetsOneByOne() =>
        Checks.Sample(
            check =>
            {
                // So many that every core counts a share of its own, and the shares are not alike.
                ResponseSheet[] sheets = [.. Enumerable.Repeat(check.Sheets, 4_001).SelectMany(sheets => sheets).Append(new ResponseSheet("last", null, new Dictionary<string, string> { ["?"] = "?" }))];
                var oneByOne = new Tally(check.Model);
                foreach (var sheet in sheets)
                    oneByOne.Add(sheet);
                Assert.Equal(Bytes(Assessor.Assess(oneByOne, check.Context)), Bytes(Assessor.Assess(Tally.Of(check.Model, sheets), check.Context)));
            },
            iter: 50,
            print: check => check.ToString());

    [Fact]
    public void Json_ReadBack_GivesTheSameBytes() =>
        Checks.Sample(
            check =>
            {
                var bytes = Bytes(check.Assess());
                return bytes.SequenceEqual(Bytes(JsonSerializer.Deserialize(bytes, AlignmentJson.Default.Assessment)!));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void UnknownAnswers_QuestionThatTheModelDoesNotHave_IsReportedAndChangesNothingElse() =>
        Gen.Select(Checks, Gen.String[0, 12], Gen.String[0, 12]).Sample(
            (check, key, value) =>
            {
                var unknown = new UnknownAnswer($"?{key}", $"?{value}", check.Sheets.Length);
                var assessment = With(check, unknown.Question, unknown.Value).Assess();
                Assert.Equal(check.Sheets.Length == 0 ? [] : [unknown], assessment.UnknownAnswers);
                Assert.Equal(Bytes(check.Assess()), Bytes(assessment with { UnknownAnswers = [] }));
            },
            iter: CaseCount.Full);

    [Fact]
    public void UnknownAnswers_OptionThatTheQuestionDoesNotHave_IsReportedAndReadAsNoAnswer() =>
        Gen.Select(Checks, Gen.String[0, 12]).Sample(
            (check, value) =>
            {
                var unknown = new UnknownAnswer(check.Model.Questions[0].Id, $"?{value.Replace(Answers.Separator, ';')}", check.Sheets.Length);
                var assessment = With(check, unknown.Question, unknown.Value).Assess();
                Assert.Equal(check.Sheets.Length == 0 ? [] : [unknown], assessment.UnknownAnswers);
                Assert.Equal(Bytes(With(check, unknown.Question, "").Assess()), Bytes(assessment with { UnknownAnswers = [] }));
            },
            iter: CaseCount.Full);

    private static CheckCase With(CheckCase check, string question, string value) =>
        check with { Sheets = [.. check.Sheets.Select(sheet => sheet with { Answers = sheet.Answers.With((question, value)) })] };

    private static byte[] Bytes(Assessment assessment) => JsonSerializer.SerializeToUtf8Bytes(assessment, AlignmentJson.Default.Assessment);

    private static ResponseSheet Turn(ResponseSheet sheet) =>
        sheet with { Answers = sheet.Answers.Reverse().ToDictionary(answer => answer.Key, answer => answer.Value) };
}
