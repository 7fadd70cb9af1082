namespace Regie.House.Tests.ModelFile;

/// <summary>Small files in which every part that a model file can have stands once.</summary>
internal static class EveryPart
{
    /// <summary>A file that changes the model of the product.</summary>
    public const string Extension = """
        {
          "extends": "shipped",
          "without": [ "similar-partnerships", "costs.startUp" ],
          "version": "own-1",
          "roles": [ { "id": "finance", "name": { "nl": "Team Geld", "en": "Team Money" } }, { "id": "culture", "name": { "nl": "Cultuur", "en": "Culture" } } ],
          "thresholds": { "majority": 0.6 },
          "topics": [
            { "id": "housing", "title": { "nl": "Huis", "en": "House" } },
            {
              "id": "costs",
              "questions": [
                {
                  "key": "solidarity", "kind": "yesPartlyNo",
                  "label": { "nl": "Delen we kosten naar draagkracht?", "en": "Do we share costs by capacity?" },
                  "help": { "nl": "Denk aan kleine gemeenten.", "en": "Think of small municipalities." }
                }
              ]
            },
            {
              "id": "region",
              "strategy": "collaboration",
              "title": { "nl": "Regio", "en": "Region" },
              "intro": { "nl": "Hoort het bij de regio?", "en": "Does it belong to the region?" },
              "questions": [
                { "key": "fits", "kind": "yesPartlyNo", "label": { "nl": "Past het?", "en": "Does it fit?" }, "help": { "nl": "In de regio.", "en": "In the region." } }
              ]
            }
          ],
          "rules": [
            {
              "id": "no-solidarity", "pair": "collaborationPartnership", "severity": "attention", "role": "finance",
              "reason": { "nl": "Kosten worden niet eerlijk verdeeld.", "en": "Costs are not shared fairly." },
              "advice": { "nl": "Spreek een verdeling af.", "en": "Agree how to share them." },
              "violatedWhen": { "all": [ { "question": "costs.solidarity", "is": "no" }, { "question": "region.fits", "in": [ "no", "partly" ] } ] }
            }
          ]
        }
        """;

    /// <summary>A whole model.</summary>
    public const string Json = """
        {
          "$schema": "regie.schema.json",
          "$comment": "small",
          "version": "1",
          "roles": [ { "id": "policy", "name": { "nl": "Beleid", "en": "Policy" } }, { "id": "hr", "name": { "nl": "HR", "en": "HR" } } ],
          "thresholds": {
            "majority": 0.5, "minimumOpinions": 1, "coverageForVerdict": 0.1, "coverageForAligned": 0.2,
            "mismatchesForMisaligned": 2, "blockingWeight": 4, "mismatchWeight": 2, "attentionWeight": 1
          },
          "topics": [
            {
              "id": "limits",
              "strategy": "collaboration",
              "title": { "nl": "Grens", "en": "Limits" },
              "intro": { "nl": "Waar ligt de grens?", "en": "Where is the limit?" },
              "questions": [
                {
                  "key": "allowed", "kind": "choices", "required": true, "needed": true, "minimumOpinions": 2, "effort": 3,
                  "label": { "nl": "Wat mag er?", "en": "What is allowed?" },
                  "help": { "nl": "Kies alles.", "en": "Choose all." },
                  "options": [
                    { "value": "ict", "label": { "nl": "ICT", "en": "ICT" } },
                    { "value": "staff", "label": { "nl": "Personeel", "en": "Staff" } },
                    { "value": "none", "alone": true, "label": { "nl": "Niets", "en": "Nothing" } }
                  ],
                  "actions": { "+ict": { "nl": "Sta ICT toe", "en": "Allow ICT" } }
                },
                {
                  "key": "form", "kind": "choice",
                  "label": { "nl": "Welke vorm?", "en": "Which form?" },
                  "help": { "nl": "Kies er een.", "en": "Choose one." },
                  "options": [
                    { "value": "public", "label": { "nl": "Publiek", "en": "Public" } },
                    { "value": "private", "label": { "nl": "Privaat", "en": "Private" } },
                    { "value": "none", "label": { "nl": "Geen", "en": "None" } }
                  ]
                },
                {
                  "key": "level", "kind": "scale",
                  "label": { "nl": "Hoe goed?", "en": "How well?" },
                  "help": { "nl": "Kies een getal.", "en": "Choose a number." },
                  "low": { "nl": "slecht", "en": "badly" },
                  "high": { "nl": "goed", "en": "well" }
                },
                { "key": "plan", "kind": "yesPartlyNo", "label": { "nl": "Is er een plan?", "en": "Is there a plan?" }, "help": { "nl": "Op papier.", "en": "On paper." } },
                { "key": "cost", "kind": "amount", "label": { "nl": "Wat kost het?", "en": "What does it cost?" }, "help": { "nl": "In euro.", "en": "In euro." } },
                { "key": "why", "kind": "text", "label": { "nl": "Waarom?", "en": "Why?" }, "help": { "nl": "In het kort.", "en": "In short." } }
              ]
            }
          ],
          "rules": [
            {
              "id": "ict-low", "pair": "collaborationPartnership", "severity": "blocking", "role": "policy", "source": "Fact: x.",
              "reason": { "nl": "Dat past niet.", "en": "That does not fit." },
              "advice": { "nl": "Verander het.", "en": "Change it." },
              "violatedWhen": { "all": [ { "question": "limits.allowed", "is": "ict" }, { "question": "limits.level", "atMost": 2 } ] }
            },
            {
              "id": "no-plan", "pair": "partnershipOrganisation", "severity": "mismatch", "role": "hr",
              "reason": { "nl": "Er is geen plan.", "en": "There is no plan." },
              "advice": { "nl": "Maak het.", "en": "Make it." },
              "violatedWhen": {
                "any": [
                  { "not": { "question": "limits.plan", "in": [ "yes", "partly" ] } },
                  { "all": [ { "question": "limits.form", "notIn": [ "public", "private" ] }, { "question": "limits.level", "atLeast": "4" } ] }
                ]
              }
            },
            {
              "id": "boards", "pair": "register", "severity": "attention", "role": "policy",
              "reason": { "nl": "Te veel.", "en": "Too many." },
              "advice": { "nl": "Voeg samen.", "en": "Merge." },
              "violatedWhen": { "any": [ { "fact": "boards", "atLeast": 3, "atMost": 9 }, { "fact": "similarPartnerships", "is": 2 } ] }
            }
          ]
        }
        """;
}
