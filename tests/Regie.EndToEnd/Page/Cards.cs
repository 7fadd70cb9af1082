namespace Regie.EndToEnd.Page;

/// <summary>Cards that the tests of the page use.</summary>
internal static class Cards
{
    /// <summary>A form with every kind of input that the bot uses.</summary>
    public const string Form = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "nl", "msteams": { "width": "Full" },
          "body": [
            { "type": "TextBlock", "text": "Stap 1 van 4", "isSubtle": true, "wrap": true },
            { "type": "TextBlock", "style": "heading", "text": "Het onderwerp", "size": "Large", "weight": "Bolder", "wrap": true },
            { "type": "Input.Text", "id": "name", "label": "Naam van het initiatief", "isRequired": true, "errorMessage": "Vul een naam in." },
            { "type": "Input.Text", "id": "summary", "label": "Samenvatting", "isMultiline": true },
            { "type": "Input.Number", "id": "contribution", "label": "Bijdrage per jaar", "min": 0 },
            { "type": "Input.Date", "id": "deadline", "label": "Uiterste datum" },
            { "type": "Input.ChoiceSet", "id": "policyArea", "label": "Beleidsterrein", "placeholder": "Kies",
              "choices": [ { "title": "Sociaal domein", "value": "social" }, { "title": "Bedrijfsvoering", "value": "operations" } ] },
            { "type": "Input.ChoiceSet", "id": "legalForm", "label": "Beoogde vorm", "style": "expanded",
              "choices": [ { "title": "Convenant", "value": "agreement" }, { "title": "Stichting", "value": "foundation" } ] },
            { "type": "Input.ChoiceSet", "id": "respondents", "label": "Wie doen mee?", "isMultiSelect": true, "choices": [],
              "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users?scope=currentContext" } },
            { "type": "Input.Toggle", "id": "anonymous", "title": "Anoniem", "valueOn": "true", "valueOff": "false" }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Volgende", "verb": "dialog.next", "style": "positive", "data": { "dialog": "d1", "step": "subject" },
              "fallback": { "type": "Action.Submit", "title": "Volgende" } },
            { "type": "Action.Execute", "title": "Annuleren", "verb": "dialog.cancel", "associatedInputs": "None" }
          ]
        }
        """;

    /// <summary>What the bot answers to a form with a name that is taken.</summary>
    public const string FormWithError = """
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "style": "heading", "text": "Het onderwerp", "wrap": true },
            { "type": "Input.Text", "id": "name", "label": "Naam van het initiatief", "value": "Dubbel" },
            { "type": "TextBlock", "id": "error.name", "text": "Deze naam bestaat al.", "color": "Attention", "wrap": true },
            { "type": "Input.Text", "id": "summary", "label": "Samenvatting" }
          ],
          "actions": [ { "type": "Action.Execute", "title": "Volgende", "verb": "dialog.next" } ]
        }
        """;

    /// <summary>What comes after the form.</summary>
    public const string Next = """
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "Stap 2 van 4", "wrap": true },
            { "type": "TextBlock", "style": "heading", "text": "De mensen", "wrap": true }
          ],
          "actions": [ { "type": "Action.Execute", "title": "Terug", "verb": "dialog.back" } ]
        }
        """;

    /// <summary>Every look that a card can have: styles, colours, facts, columns, a table, lists, charts and all actions.</summary>
    public const string Gallery = """
        {
          "type": "AdaptiveCard", "version": "1.5", "msteams": { "width": "Full" },
          "body": [
            { "type": "TextBlock", "style": "heading", "text": "Past dit bij ons?", "wrap": true },
            { "type": "TextBlock", "text": "**Beantwoord** de vragen:\n\n- strategie\n- personeel\n\n[Uitleg](https://example.org)", "wrap": true },
            { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "Partners: ", "weight": "Bolder" }, { "type": "TextRun", "text": "Merenburg" } ] },
            { "type": "FactSet", "facts": [ { "title": "Uiterlijk", "value": "1 december" } ] },
            { "type": "Container", "style": "emphasis", "items": [ { "type": "TextBlock", "text": "Rustig", "isSubtle": true, "wrap": true }, { "type": "TextBlock", "text": "Goed", "color": "Good" } ] },
            { "type": "Container", "style": "good", "items": [ { "type": "TextBlock", "text": "Sluit aan", "color": "Good", "wrap": true }, { "type": "TextBlock", "text": "Rustig", "isSubtle": true } ] },
            { "type": "Container", "style": "attention", "items": [ { "type": "TextBlock", "text": "Sluit niet aan", "color": "Attention", "wrap": true }, { "type": "TextBlock", "text": "Rustig", "isSubtle": true } ] },
            { "type": "Container", "style": "warning", "items": [ { "type": "TextBlock", "text": "Let op", "color": "Warning", "wrap": true }, { "type": "TextBlock", "text": "Rustig", "isSubtle": true } ] },
            { "type": "Container", "style": "accent", "items": [ { "type": "TextBlock", "text": "Nieuw", "color": "Accent", "wrap": true }, { "type": "TextBlock", "text": "Rustig", "isSubtle": true } ] },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "width": "stretch", "items": [ { "type": "TextBlock", "text": "3 van 6", "size": "ExtraLarge" } ] } ] },
            { "type": "Table", "firstRowAsHeaders": true, "columns": [ { "width": 2 }, { "width": 1 } ], "rows": [
              { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Onderwerp", "wrap": true } ] }, { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Eens", "wrap": true } ] } ] },
              { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Huisvesting", "wrap": true } ] }, { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "0,73", "wrap": true } ] } ] } ] },
            { "type": "Chart.Donut", "title": "Stemmen", "fallback": { "type": "TextBlock", "text": "Voor 4, tegen 2", "wrap": true } },
            { "type": "Chart.Gauge", "fallback": "drop" },
            { "type": "TextBlock", "id": "details", "text": "De details", "isVisible": false, "wrap": true }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Beginnen", "verb": "questions.begin", "style": "positive" },
            { "type": "Action.Execute", "title": "Intrekken", "verb": "initiative.withdraw", "style": "destructive" },
            { "type": "Action.ToggleVisibility", "title": "Details", "targetElements": [ "details" ] },
            { "type": "Action.ShowCard", "title": "Reden", "card": { "type": "AdaptiveCard",
              "body": [ { "type": "Input.Text", "id": "reason", "label": "Waarom?", "isMultiline": true } ],
              "actions": [ { "type": "Action.Submit", "title": "Versturen", "data": { "verb": "alert.accept" } } ] } },
            { "type": "Action.OpenUrl", "title": "Uitleg", "url": "https://example.org" }
          ]
        }
        """;
}
