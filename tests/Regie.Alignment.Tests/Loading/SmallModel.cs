namespace Regie.Alignment.Tests.Loading;

/// <summary>A small model file that is right, to break in one place.</summary>
internal static class SmallModel
{
    public const string Json = """
        {
          "version": "1",
          "roles": [ { "id": "policy", "name": { "nl": "Beleid", "en": "Policy" } } ],
          "thresholds": { "majority": 0.5, "minimumOpinions": 1, "coverageForVerdict": 0.1, "coverageForAligned": 0.2 },
          "topics": [
            {
              "id": "limits",
              "strategy": "collaboration",
              "title": { "nl": "Grens", "en": "Limits" },
              "intro": { "nl": "Waar ligt de grens?", "en": "Where is the limit?" },
              "questions": [
                {
                  "key": "allowed",
                  "kind": "choices",
                  "label": { "nl": "Wat mag er?", "en": "What is allowed?" },
                  "help": { "nl": "Kies alles.", "en": "Choose all." },
                  "options": [
                    { "value": "ict", "label": { "nl": "ICT", "en": "ICT" } },
                    { "value": "none", "alone": true, "label": { "nl": "Niets", "en": "Nothing" } }
                  ]
                },
                {
                  "key": "level",
                  "kind": "scale",
                  "label": { "nl": "Hoe goed?", "en": "How well?" },
                  "help": { "nl": "Kies een getal.", "en": "Choose a number." },
                  "low": { "nl": "slecht", "en": "badly" },
                  "high": { "nl": "goed", "en": "well" }
                },
                {
                  "key": "cost",
                  "kind": "amount",
                  "label": { "nl": "Wat kost het?", "en": "What does it cost?" },
                  "help": { "nl": "In euro.", "en": "In euro." }
                }
              ]
            }
          ],
          "rules": [
            {
              "id": "ict-low",
              "pair": "collaborationPartnership",
              "severity": "blocking",
              "role": "policy",
              "reason": { "nl": "Dat past niet.", "en": "That does not fit." },
              "advice": { "nl": "Doe iets.", "en": "Do something." },
              "violatedWhen": { "all": [ { "question": "limits.allowed", "is": "ict" }, { "question": "limits.level", "atMost": "2" } ] }
            },
            {
              "id": "board-limit",
              "pair": "register",
              "severity": "attention",
              "role": "policy",
              "reason": { "nl": "Te veel besturen.", "en": "Too many boards." },
              "advice": { "nl": "Voeg samen.", "en": "Merge." },
              "violatedWhen": { "fact": "boards", "atLeast": 3 }
            }
          ]
        }
        """;
}
