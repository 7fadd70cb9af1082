namespace Regie.Alignment.Tests.Texts;

/// <summary>The sentences of "Regie op samenwerkingsverbanden" (ArenaWiki) that rules rest on.</summary>
internal static class SourceText
{
    public const string Lines = """
        De samenwerkingen kennen hun eigen dynamiek, hun eigen omvang, hun eigen verzorgingsgebied, hun eigen financieringsmethodiek et cetera.
        Maar is dit ook aan de orde als niet alleen naar samenwerkingsverband A wordt gekeken maar het totale samenwerkingspallet?
        Het volledig zicht en inzicht in de samenwerkingsverbanden?
        Kan alles in samenwerking of ligt er een grens en waar ligt ie?
        De eigen uitgangspunten bij samenwerkingsinitiatieven?
        Met wie, op welke wijze en met welke prioriteit we samen willen werken?
        Hoe we het bestuurlijk beheersbaar houden?
        De huisvesting van het samenwerkingsverband: Is nieuw zelfstandige huisvesting nodig of heeft een inhuizingsmodel de voorkeur? Heeft gemeentelijk vastgoed prioriteit?
        De overgang van personeel: Iedereen of alleen de gewenste bezetting? Mens volgt taak of moet er gesolliciteerd worden? Wat gebeurt er met de achterblijvende medewerkers en overhead?
        De positie van beleidsvoorbereiding: Betreft de samenwerking alleen uitvoering of ook beleidsvoorbereiding? In het laatste geval, hoe kunnen we nog sturen als er geen beleidsinhoudelijk kennis meer in huis is?
        De organisatievorm van het samenwerkingsverband: Wordt gekozen voor publiekrechtelijke samenwerking o.g.v. de Wgr of zijn privaatrechtelijke varianten in beeld. Is sprake van een nieuwe organisatie of een samenwerkingsnetwerk? Hoe is de besturing geregeld?
        Houden we voldoende rekening met ICT-inrichting en investeringen?
        Is het sociaal statuut voldoende toegesneden?
        Hebben we voldoende zicht op de effecten voor de eigen kostenstructuur (overhead e.d.)?
        Is het klantcontactcentrum nog juist ingericht?
        """;
}
