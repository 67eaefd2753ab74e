<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AgendaLines</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>keine Stufe</translation>
    </message>
</context>
<context>
    <name>AnswerCellTexts</name>
    <message>
        <source>from “%1” to “%2”</source>
        <translation>von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>short form: not asked</source>
        <translation>Kurzform: nicht gefragt</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not asked in the short form</source>
        <translation>in der Kurzform nicht gefragt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>BatchRows</name>
    <message numerus="yes">
        <source>%n questions open</source>
        <translation>
            <numerusform>%n Frage offen</numerusform>
            <numerusform>%n Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>type part open</source>
        <translation>Ziele oder Praxis offen</translation>
    </message>
    <message>
        <source>The report says so: %1.</source>
        <translation>Das steht auch im Bericht: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Stays out: its report would tell the type picture.</source>
        <translation>Wird nicht geschrieben: Der Bericht würde das Typbild verraten.</translation>
    </message>
    <message>
        <source>Is written although its result is not revealed yet.</source>
        <translation>Wird geschrieben, obwohl das Ergebnis noch nicht aufgedeckt ist.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>Its turn had not come yet.</source>
        <translation>War noch nicht an der Reihe.</translation>
    </message>
    <message>
        <source>partly written</source>
        <translation>zum Teil geschrieben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Overview of all</source>
        <translation>Überblick über alle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Please name at least one file.</source>
        <translation>Bitte nennen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Language of texts: de or en.</source>
        <translation>Sprache der Texte: de oder en.</translation>
    </message>
    <message>
        <source>“vierklang-cli %1 --help” shows how it is called.</source>
        <translation>„vierklang-cli %1 --help“ zeigt den Aufruf.</translation>
    </message>
    <message>
        <source>Usage: vierklang-cli VERB [options]</source>
        <translation>Aufruf: vierklang-cli VERB [Optionen]</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Das Verb „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Writes one of the fictional communes, or lists them.</source>
        <translation>Schreibt eine der erfundenen Kommunen oder listet sie auf.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Zieldatei.</translation>
    </message>
    <message>
        <source>Name of the example.</source>
        <translation>Name des Beispiels.</translation>
    </message>
    <message>
        <source>Please give one name and, with -o, one file.</source>
        <translation>Bitte geben Sie einen Namen an und mit -o eine Datei.</translation>
    </message>
    <message>
        <source>Shows the built-in questionnaire.</source>
        <translation>Zeigt den eingebauten Fragebogen.</translation>
    </message>
    <message>
        <source>The instrument file itself.</source>
        <translation>Die Datei des Fragebogens selbst.</translation>
    </message>
    <message>
        <source>The only thing to do with it.</source>
        <translation>Zeigt den Fragebogen (einzige Möglichkeit).</translation>
    </message>
    <message>
        <source>Please write “instrument show”.</source>
        <translation>Bitte schreiben Sie „instrument show“.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The library file; default is your own.</source>
        <translation>Datei der Bibliothek; ohne Angabe Ihre eigene.</translation>
    </message>
    <message>
        <source>Lists the assessments of the library.</source>
        <translation>Listet die Bewertungen der Bibliothek auf.</translation>
    </message>
    <message>
        <source>This verb takes no file; use --library FILE.</source>
        <translation>Dieses Verb nimmt keine Datei; verwenden Sie --library DATEI.</translation>
    </message>
    <message>
        <source>Writes assessments of the library as files.</source>
        <translation>Schreibt Bewertungen der Bibliothek als Dateien.</translation>
    </message>
    <message>
        <source>Folder to write into.</source>
        <translation>Zielordner.</translation>
    </message>
    <message>
        <source>Ids as “list” shows them.</source>
        <translation>Kennungen, wie „list“ sie zeigt.</translation>
    </message>
    <message>
        <source>Please give at least one id and, with -o, a folder.</source>
        <translation>Bitte geben Sie mindestens eine Kennung an und mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>Takes assessment files into the library.</source>
        <translation>Nimmt Bewertungsdateien in die Bibliothek auf.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur anzeigen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Assessment files.</source>
        <translation>Bewertungsdateien.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the library.</source>
        <translation>Schreibt eine geprüfte Kopie der Bibliothek.</translation>
    </message>
    <message>
        <source>Please give, with -o, the file to write.</source>
        <translation>Bitte geben Sie mit -o die Datei an, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Writes reports of assessment files into a folder.</source>
        <translation>Schreibt Berichte zu Bewertungsdateien in einen Ordner.</translation>
    </message>
    <message>
        <source>Reports made at the same time (1 to 64).</source>
        <translation>Berichte, die gleichzeitig entstehen (1 bis 64).</translation>
    </message>
    <message>
        <source>Please name at least one file and, with -o, a folder.</source>
        <translation>Bitte nennen Sie mindestens eine Datei und mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64.</source>
        <translation>--jobs nimmt eine Zahl von 1 bis 64.</translation>
    </message>
    <message>
        <source>Provisional: %1 points and %2 questions on practice are open.</source>
        <translation>Vorläufig: %1 Punkte und %2 Fragen zur gelebten Praxis sind offen.</translation>
    </message>
    <message>
        <source>Stability: %1 of %2</source>
        <translation>Stabilität: %1 von %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>ref.</source>
        <translation>Vgl.</translation>
    </message>
    <message>
        <source>Shows the result of each file.</source>
        <translation>Zeigt das Ergebnis jeder Datei.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>There is no handout and no file “%1”; handouts are: %2.</source>
        <translation>Es gibt weder eine Unterlage noch eine Datei „%1“; Unterlagen sind: %2.</translation>
    </message>
    <message>
        <source>Please name at least one handout: %1.</source>
        <translation>Bitte nennen Sie mindestens eine Unterlage: %1.</translation>
    </message>
    <message>
        <source>Please give at most one assessment file.</source>
        <translation>Bitte geben Sie höchstens eine Bewertungsdatei an.</translation>
    </message>
    <message>
        <source>The protocol needs an assessment file.</source>
        <translation>Das Protokoll braucht eine Bewertungsdatei.</translation>
    </message>
    <message>
        <source>Folder for one file each, or one PDF file for all.</source>
        <translation>Ordner für je eine Datei oder eine PDF-Datei für alle.</translation>
    </message>
    <message>
        <source>An assessment file; the protocol needs one.</source>
        <translation>Eine Bewertungsdatei; das Protokoll braucht eine.</translation>
    </message>
    <message>
        <source>The format “%1” is not available; pdf, odt, xlsx, html and csv are.</source>
        <translation>Das Format „%1“ gibt es nicht; möglich sind pdf, odt, xlsx, html und csv.</translation>
    </message>
    <message>
        <source>--csv takes german or international.</source>
        <translation>--csv nimmt german oder international.</translation>
    </message>
    <message>
        <source>%1 holds every answer and every note; it is written for the audience full only.</source>
        <translation>%1 enthält alle Antworten und Notizen und wird nur für die Zielgruppe full geschrieben.</translation>
    </message>
    <message>
        <source>Formats, separated by commas: pdf, odt, xlsx, html, csv.</source>
        <translation>Formate, durch Kommas getrennt: pdf, odt, xlsx, html, csv.</translation>
    </message>
    <message>
        <source>How CSV is written: german (semicolon, decimal comma) or international (comma, point); otherwise by --lang.</source>
        <translation>Wie CSV geschrieben wird: german (Semikolon, Dezimalkomma) oder international (Komma, Punkt); sonst nach --lang.</translation>
    </message>
    <message numerus="yes">
        <source>Ended early; without all of their reports: %n file(s).</source>
        <translation>
            <numerusform>Vorzeitig beendet; zu %n Datei fehlen Berichte.</numerusform>
            <numerusform>Vorzeitig beendet; zu %n Dateien fehlen Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a table to be filled with answers in a spreadsheet.</source>
        <translation>Schreibt eine Vorlage für Antwortbögen, die man in einer Tabellenkalkulation ausfüllt.</translation>
    </message>
    <message>
        <source>All questions (full) or the short form (short).</source>
        <translation>Alle Fragen (full) oder die Kurzform (short).</translation>
    </message>
    <message>
        <source>--form takes full or short.</source>
        <translation>--form kennt full und short.</translation>
    </message>
    <message>
        <source>Checks assessments, questionnaires, brands and libraries.</source>
        <translation>Prüft Bewertungen, Fragebögen, Absender und Bibliotheken.</translation>
    </message>
    <message>
        <source>Files of any of the four kinds.</source>
        <translation>Dateien, die geprüft werden.</translation>
    </message>
    <message>
        <source>Sheets for teaching show fictional communes only: please call them without a file and without others.</source>
        <translation>Unterlagen für den Unterricht zeigen nur erfundene Kommunen: Bitte ohne Datei und ohne andere Unterlagen aufrufen.</translation>
    </message>
    <message>
        <source>Writes sheets for a workshop or for teaching: invitation, forms, cards, posters, cases.</source>
        <translation>Schreibt Unterlagen für einen Workshop oder für den Unterricht: Einladung, Bögen, Karten, Plakate, Fälle.</translation>
    </message>
    <message>
        <source>Handouts: %1; or all for a workshop, teaching for a class.</source>
        <translation>Unterlagen: %1; oder all für einen Workshop, teaching für den Unterricht.</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>Where file and library say something else: keep mine (library) or take theirs (file). Without it such a file is refused.</source>
        <translation>Wo sich Datei und Bibliothek widersprechen: mine behält die Bibliothek, theirs nimmt die Datei. Ohne diese Angabe wird eine solche Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Assessment files and filled sheets of answers (CSV).</source>
        <translation>Bewertungsdateien und ausgefüllte Antwortbögen (CSV).</translation>
    </message>
    <message>
        <source>--conflicts takes mine or theirs.</source>
        <translation>--conflicts kennt mine und theirs.</translation>
    </message>
    <message>
        <source>With --conflicts mine or --conflicts theirs you decide for all of them; the window lets you decide one by one.</source>
        <translation>Mit --conflicts mine oder --conflicts theirs entscheiden Sie für alle; im Fenster können Sie jede Stelle einzeln entscheiden.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>Lists measures, overdue ones first; writes their dates as a calendar.</source>
        <translation>Zeigt Maßnahmen, überfällige zuerst; schreibt ihre Termine als Kalenderdatei.</translation>
    </message>
    <message>
        <source>Also measures that are done or dropped.</source>
        <translation>Auch erledigte und verworfene Maßnahmen.</translation>
    </message>
    <message>
        <source>Calendar file to write (iCalendar).</source>
        <translation>Kalenderdatei, die geschrieben wird (iCalendar).</translation>
    </message>
    <message>
        <source>Assessment files; without any, the library.</source>
        <translation>Bewertungsdateien; ohne Angabe die Bibliothek.</translation>
    </message>
    <message>
        <source>Please name files or a library, not both.</source>
        <translation>Bitte entweder Dateien oder eine Bibliothek angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>The password of protected files is the first line of FILE; “-” asks for it.</source>
        <translation>Das Passwort geschützter Dateien ist die erste Zeile von FILE; „-“ fragt danach.</translation>
    </message>
    <message>
        <source>A comparison takes two to six files, not %1.</source>
        <translation>Ein Vergleich umfasst zwei bis sechs Dateien, nicht %1.</translation>
    </message>
    <message>
        <source>A comparison is written as pdf, odt, xlsx or html.</source>
        <translation>Einen Vergleich gibt es als pdf, odt, xlsx oder html.</translation>
    </message>
    <message>
        <source>A comparison needs two files that can be read.</source>
        <translation>Ein Vergleich braucht zwei Dateien, die sich lesen lassen.</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Keine der Dateien ließ sich lesen.</translation>
    </message>
    <message>
        <source>The audience “%1” is not available; full, council, protocol, comparison and portfolio are.</source>
        <translation>Den Leserkreis „%1“ gibt es nicht, nur full, council, protocol, comparison und portfolio.</translation>
    </message>
    <message>
        <source>Audiences, separated by commas: full, council, protocol; comparison (two to six files) and portfolio are about all files together.</source>
        <translation>Leserkreise, mit Komma getrennt: full, council, protocol; comparison (zwei bis sechs Dateien) und portfolio handeln von allen Dateien zusammen.</translation>
    </message>
    <message>
        <source>Brand file with organisation, logo, colour and chapters.</source>
        <translation>Absenderdatei mit Organisation, Logo, Farbe und Kapiteln.</translation>
    </message>
    <message>
        <source>Seed of the case: the same number gives the same fictional commune.</source>
        <translation>Startwert des Falls: Dieselbe Zahl ergibt dieselbe erfundene Kommune.</translation>
    </message>
    <message>
        <source>How clear the case is: clear, leaning or mixed.</source>
        <translation>Wie deutlich der Fall ist: clear (deutlich), leaning (erkennbar) oder mixed (gemischt).</translation>
    </message>
    <message>
        <source>Puts the solution behind the case sheet.</source>
        <translation>Legt die Lösung hinter das Fallblatt.</translation>
    </message>
    <message>
        <source>Paper of the type cards: a4 or a5.</source>
        <translation>Papier der Typenkarten: a4 oder a5.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0: “%1” is none.</source>
        <translation>Der Startwert ist eine ganze Zahl ab 0; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>There is no clarity “%1”; it is clear, leaning or mixed.</source>
        <translation>Es gibt keine Deutlichkeit „%1“; möglich sind clear, leaning und mixed.</translation>
    </message>
    <message>
        <source>There is no paper “%1” for type cards; it is a4 or a5.</source>
        <translation>Es gibt kein Papier „%1“ für Typenkarten; möglich sind a4 und a5.</translation>
    </message>
    <message>
        <source>Seed, clarity and solution belong to the case sheet, which was not asked for.</source>
        <translation>Startwert, Deutlichkeit und Lösung gehören zum Fallblatt; das Fallblatt ist nicht angefordert.</translation>
    </message>
    <message>
        <source>The paper belongs to the type cards, which were not asked for.</source>
        <translation>Das Papier gehört zu den Typenkarten; sie sind nicht angefordert.</translation>
    </message>
    <message>
        <source>“vierklang-cli VERB --help” explains each verb. Exit codes: 0 all good, 1 some inputs failed, 2 wrong usage, 65 bad data, 66 no such file, 74 could not write, 130 interrupted.</source>
        <translation>„vierklang-cli VERB --help“ erklärt jedes Verb. Rückgabewerte: 0 alles gut, 1 einige Eingaben fehlerhaft, 2 falscher Aufruf, 65 fehlerhafte Daten, 66 Datei fehlt, 74 nicht geschrieben, 130 abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>Comparison of two communes</source>
        <translation>Vergleich zweier Kommunen</translation>
    </message>
    <message>
        <source>Comparison over time</source>
        <translation>Vergleich über die Zeit</translation>
    </message>
    <message>
        <source>Comparison over time · %1</source>
        <translation>Vergleich über die Zeit · %1</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Diese beiden lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 und %2 nebeneinander</translation>
    </message>
    <message>
        <source>No question is answered with a level in both.</source>
        <translation>Keine Frage hat in beiden eine Stufe.</translation>
    </message>
    <message>
        <source>All %1 questions stand where they stood: %2.</source>
        <translation>Alle %1 Fragen stehen auf derselben Stufe wie zuvor (%2).</translation>
    </message>
    <message>
        <source>none lower.</source>
        <translation>keine niedriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n lower.</source>
        <translation>
            <numerusform>eine niedriger.</numerusform>
            <numerusform>%n niedriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>They use different versions of the questionnaire: %1 and %2. Questions may have another meaning.</source>
        <translation>Sie nutzen verschiedene Fassungen des Fragebogens: %1 und %2. Fragen können Verschiedenes bedeuten.</translation>
    </message>
    <message numerus="yes">
        <source>One of them is the short form: maturity compares only the %n core question(s).</source>
        <translation>
            <numerusform>Eine davon ist die Kurzform: Beim Reifegrad zählt nur die eine gemeinsame Kernfrage.</numerusform>
            <numerusform>Eine davon ist die Kurzform: Beim Reifegrad zählen nur die %n gemeinsamen Kernfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparable: the same questionnaire, both short form.</source>
        <translation>Vergleichbar: gleicher Fragebogen, beide Kurzform.</translation>
    </message>
    <message>
        <source>both times %1</source>
        <translation>beide Male %1</translation>
    </message>
    <message>
        <source>the same points</source>
        <translation>gleiche Punkte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>goals</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 higher, %2 the same, %3 lower</source>
        <translation>%1 höher, %2 gleich, %3 niedriger</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n nicht übernommen</numerusform>
            <numerusform>%n nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message>
        <source>%1 of %2 answers are different</source>
        <translation>%1 von %2 Antworten anders</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Careful with small differences: one level in a single question already moves a mean by %1 to %2.</source>
        <translation>Vorsicht bei kleinen Unterschieden: Eine Stufe in einer einzigen Frage bewegt einen Mittelwert schon um %1 bis %2.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 questions stand higher than %2,</source>
        <translation>
            <numerusform>Eine von %1 Fragen steht höher als %2,</numerusform>
            <numerusform>%n von %1 Fragen stehen höher als %2,</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch.</source>
        <comment>short for change, column head</comment>
        <translation>Änd.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Diff.</source>
        <comment>short for difference, column head</comment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1 of %2 questions on the same level</source>
        <translation>%1 von %2 Fragen auf derselben Stufe</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n assessments</source>
        <translation>
            <numerusform>Vergleich von %n Bewertung</numerusform>
            <numerusform>Vergleich von %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 of %2 questions all %3 stand on the same level.</source>
        <translation>Bei %1 von %2 Fragen stehen alle %3 auf derselben Stufe.</translation>
    </message>
    <message>
        <source>Comparable: the same questionnaire, all short form.</source>
        <translation>Vergleichbar: gleicher Fragebogen, alle Kurzform.</translation>
    </message>
    <message>
        <source>each time %1</source>
        <translation>jedes Mal %1</translation>
    </message>
    <message>
        <source>lead %1 percentage points</source>
        <translation>Vorsprung %1 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 of %2 answers are not the same in all</source>
        <translation>%1 von %2 Antworten nicht überall gleich</translation>
    </message>
    <message>
        <source>%1 of %2 questions on the same level in all</source>
        <translation>%1 von %2 Fragen überall auf derselben Stufe</translation>
    </message>
    <message>
        <source>%1: %2 higher, %3 lower</source>
        <comment>a year, compared with the one before</comment>
        <translation>%1: %2 höher, %3 niedriger</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Not all of them are the full form: maturity compares only the %n core question(s).</source>
        <translation>
            <numerusform>Nicht alle sind Vollform: Beim Reifegrad zählt nur die eine gemeinsame Kernfrage.</numerusform>
            <numerusform>Nicht alle sind Vollform: Beim Reifegrad zählen nur die %n gemeinsamen Kernfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparable: the same questionnaire, both full form.</source>
        <translation>Vergleichbar: gleicher Fragebogen, beide Vollform.</translation>
    </message>
    <message>
        <source>Comparable: the same questionnaire, all full form.</source>
        <translation>Vergleichbar: gleicher Fragebogen, alle Vollform.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>the same level today</source>
        <translation>heute dieselbe Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) higher today</source>
        <translation>
            <numerusform>heute eine Stufe höher</numerusform>
            <numerusform>heute %n Stufen höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) lower today</source>
        <translation>
            <numerusform>heute eine Stufe niedriger</numerusform>
            <numerusform>heute %n Stufen niedriger</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>dieselbe Antwort</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>&amp;Invitation and preparation</source>
        <translation>&amp;Einladung und Vorbereitung</translation>
    </message>
    <message>
        <source>&amp;Data protection</source>
        <translation>Datens&amp;chutz</translation>
    </message>
    <message>
        <source>&amp;Goal form</source>
        <translation>Zielbo&amp;gen</translation>
    </message>
    <message>
        <source>Voting &amp;cards</source>
        <translation>Abstimm&amp;karten</translation>
    </message>
    <message>
        <source>&amp;Poster of the five steps</source>
        <translation>&amp;Plakat der fünf Stufen</translation>
    </message>
    <message>
        <source>&amp;Record of the workshop</source>
        <translation>P&amp;rotokoll des Workshops</translation>
    </message>
    <message>
        <source>To send beforehand: what happens, and which evidence helps.</source>
        <translation>Vorab zu verschicken: was geschieht und welche Belege helfen.</translation>
    </message>
    <message>
        <source>For the staff council: what is kept, and what never is.</source>
        <translation>Für den Personalrat: was gespeichert wird und was nie.</translation>
    </message>
    <message>
        <source>One for each person, to distribute the points.</source>
        <translation>Einer je Person, um die Punkte zu verteilen.</translation>
    </message>
    <message>
        <source>One sheet for each person, to cut and hold up.</source>
        <translation>Ein Blatt je Person, zum Schneiden und Hochhalten.</translation>
    </message>
    <message>
        <source>For the wall, in A3: what the steps mean in general.</source>
        <translation>Für die Wand, in A3: was die Stufen im Allgemeinen bedeuten.</translation>
    </message>
    <message>
        <source>For those who were there: votes, consensus, notes, measures.</source>
        <translation>Für alle, die dabei waren: Stimmen, Konsens, Notizen, Maßnahmen.</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Open this library instead of the usual one.</source>
        <translation>Diese Bibliothek statt der üblichen öffnen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Open an example right away.</source>
        <translation>Gleich ein Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Language of the window: de or en.</source>
        <translation>Sprache des Fensters: de oder en.</translation>
    </message>
    <message>
        <source>What German communes digitalise for, and how far they are.</source>
        <translation>Wozu deutsche Kommunen digitalisieren und wie weit sie sind.</translation>
    </message>
    <message>
        <source>Assessments to import.</source>
        <translation>Bewertungen, die importiert werden.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[DATEI…]</translation>
    </message>
    <message>
        <source>There is no language “%1” in the window. Please write --lang de or --lang en.</source>
        <translation>Das Fenster gibt es nicht in der Sprache „%1“. Bitte schreiben Sie --lang de oder --lang en.</translation>
    </message>
</context>
<context>
    <name>LibraryPanels</name>
    <message>
        <source>&amp;List</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>Choose at most five measures.</source>
        <translation>Wählen Sie höchstens fünf Maßnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) in focus</source>
        <translation>
            <numerusform>%n Maßnahme im Fokus</numerusform>
            <numerusform>%n Maßnahmen im Fokus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without its training</source>
        <translation>
            <numerusform>%n davon ohne Schulung</numerusform>
            <numerusform>%n davon ohne Schulung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each with its training.</source>
        <translation>%1, jede mit ihrer Schulung.</translation>
    </message>
    <message>
        <source>%1 of %2 places in focus taken · %3 in the store of ideas</source>
        <translation>%1 von %2 Plätzen im Fokus belegt · %3 im Ideenspeicher</translation>
    </message>
    <message>
        <source>the owner</source>
        <comment>needed for planned</comment>
        <translation>zuständige Stelle</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>needed for planned</comment>
        <translation>der Termin</translation>
    </message>
    <message>
        <source>the training</source>
        <comment>needed for planned</comment>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>“Planned” still needs %1.</source>
        <translation>Für „geplant“ fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Name der Kommune</translation>
    </message>
    <message>
        <source>Kind of commune</source>
        <translation>Art der Kommune</translation>
    </message>
    <message>
        <source>Municipality key</source>
        <translation>Gemeindeschlüssel</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Employees of the administration</source>
        <translation>Beschäftigte der Verwaltung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Points of the goals</source>
        <translation>Punkte der Ziele</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>full form</source>
        <translation>Vollform</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>from %n ballots</source>
        <translation>
            <numerusform>aus %n Bogen</numerusform>
            <numerusform>aus %n Bögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>zuständige Stelle</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>This is not a Vierklang file: it cannot be read from line %1 on. Please choose a file that Vierklang has written.</source>
        <translation>Das ist keine Vierklang-Datei: Ab Zeile %1 ist sie nicht lesbar. Bitte wählen Sie eine Datei, die Vierklang geschrieben hat.</translation>
    </message>
    <message>
        <source>The entry “%1” stands here twice. Please delete one of the two.</source>
        <translation>Der Eintrag „%1“ steht hier doppelt. Bitte löschen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>This file has another format (“%1”). Please choose a file that Vierklang has written.</source>
        <translation>Diese Datei hat ein anderes Format („%1“). Bitte wählen Sie eine Datei, die Vierklang geschrieben hat.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Vierklang (format %1). Please update Vierklang and open it again.</source>
        <translation>Diese Datei stammt aus einer neueren Version von Vierklang (Format %1). Bitte aktualisieren Sie Vierklang und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>This file belongs to the questionnaire “%1”, version %2, which this program does not know. Please update Vierklang.</source>
        <translation>Diese Datei gehört zum Fragebogen „%1“, Version %2, den dieses Programm nicht kennt. Bitte aktualisieren Sie Vierklang.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing.</source>
        <translation>Der Eintrag „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The entry “%1” must be %2.</source>
        <translation>Der Eintrag „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>Der Fragebogen kennt die Frage „%1“ nicht.</translation>
    </message>
    <message>
        <source>The questionnaire has no goal “%1”.</source>
        <translation>Der Fragebogen kennt das Ziel „%1“ nicht.</translation>
    </message>
    <message>
        <source>The questionnaire has no question on practice “%1”.</source>
        <translation>Der Fragebogen hat keine Frage „%1“ zur gelebten Praxis.</translation>
    </message>
    <message>
        <source>This question has no option “%1”.</source>
        <translation>Zu dieser Frage gibt es die Antwort „%1“ nicht.</translation>
    </message>
    <message>
        <source>The questionnaire has no dimension or lens “%1”.</source>
        <translation>Der Fragebogen hat keine Dimension und keinen Blickwinkel „%1“.</translation>
    </message>
    <message>
        <source>The questionnaire has no recommended step “%1”.</source>
        <translation>Der Fragebogen hat keinen empfohlenen Schritt „%1“.</translation>
    </message>
    <message>
        <source>There is no type “%1”; the types are B, O, S and C.</source>
        <translation>Einen Typ „%1“ gibt es nicht; die Typen heißen B, O, S und C.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words allowed here.</source>
        <translation>„%1“ gehört nicht zu den Wörtern, die hier erlaubt sind.</translation>
    </message>
    <message>
        <source>A value stands here twice. Please delete one of the two.</source>
        <translation>Ein Wert steht hier doppelt. Bitte löschen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Allowed are 0 to 4, “unknown” and “notApplicable”.</source>
        <translation>„%1“ ist keine Stufe. Erlaubt sind 0 bis 4, „unknown“ und „notApplicable“.</translation>
    </message>
    <message>
        <source>The target %1 is not allowed. Targets lie between 0 and 4, in halves for dimensions and lenses.</source>
        <translation>Der Zielwert %1 ist nicht möglich. Zielwerte liegen zwischen 0 und 4, bei Dimensionen und Blickwinkeln in halben Schritten.</translation>
    </message>
    <message>
        <source>The number %1 is out of range.</source>
        <translation>Die Zahl %1 liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>%1 points on one goal are not possible; between 0 and %2 are.</source>
        <translation>%1 Punkte auf einem Ziel sind nicht möglich; erlaubt sind 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 points were given, but only %2 can be. Please take some back first.</source>
        <translation>Das wären %1 Punkte, zu vergeben sind aber nur %2. Bitte nehmen Sie zuerst anderswo Punkte zurück.</translation>
    </message>
    <message>
        <source>The goal “%1” has points but is not part of the short form. Please move its points to other goals first.</source>
        <translation>Das Ziel „%1“ hat Punkte, gehört aber nicht zur Kurzform. Bitte verschieben Sie seine Punkte zuerst auf andere Ziele.</translation>
    </message>
    <message>
        <source>%1 options are ticked, but at most %2 can be. To switch, untick one first.</source>
        <translation>Das wären %1 Antworten, möglich sind höchstens %2. Um zu wechseln, heben Sie zuerst eine Auswahl auf.</translation>
    </message>
    <message>
        <source>The text has %2 characters; at most %1 are possible. Please shorten it.</source>
        <translation>Der Text hat %2 Zeichen, möglich sind höchstens %1. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text contains invisible control characters. Please type it again.</source>
        <translation>Der Text enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>The date “%1” does not exist.</source>
        <translation>Das Datum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The due date lies before the start. Please correct one of the two.</source>
        <translation>Der Termin liegt vor dem Beginn. Bitte berichtigen Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>“%1” is not a valid id.</source>
        <translation>„%1“ ist keine gültige Kennung.</translation>
    </message>
    <message>
        <source>“%1” is not an official municipality key. It has 8 digits (counties 5) and begins with the number of the state.</source>
        <translation>„%1“ ist kein amtlicher Gemeindeschlüssel. Er hat 8 Ziffern (Landkreise 5) und beginnt mit der Nummer des Landes.</translation>
    </message>
    <message>
        <source>The municipality key %1 belongs to %2, not to %3. Please correct one of the two.</source>
        <translation>Der Gemeindeschlüssel %1 gehört zum Land %2, nicht zum Land %3. Bitte berichtigen Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>“Planned” still needs: %1.</source>
        <translation>Für „geplant“ fehlt noch: %1.</translation>
    </message>
    <message>
        <source>The questionnaire contradicts itself here (%1).</source>
        <translation>Der Fragebogen widerspricht sich hier (%1).</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check the name and the folder.</source>
        <translation>Es gibt keine Datei „%1“. Bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Please check that it is a file and that you may open it.</source>
        <translation>„%1“ ist nicht lesbar. Bitte prüfen Sie, ob es eine Datei ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Please check free space and permissions, or choose another folder. The old file, if there was one, is unchanged.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Bitte prüfen Sie, ob genug Platz frei ist und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ordner. Eine schon vorhandene Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>The report could not be made (%1). Your answers are safe; please try again.</source>
        <translation>Der Bericht konnte nicht erstellt werden (%1). Ihre Antworten sind sicher; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no example “%1”.</source>
        <translation>Ein Beispiel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Another program is writing to the library right now. Please try again in a moment.</source>
        <translation>Gerade schreibt ein anderes Programm in die Bibliothek. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library is already open: in “%1” on the computer “%3” (process %2). Please close it there first.</source>
        <translation>Die Bibliothek ist schon geöffnet: in „%1“ auf dem Rechner „%3“ (Prozess %2). Bitte schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Nothing was changed. Please close Vierklang and put the latest file from the folder “backups” beside it in its place.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt. Es wurde nichts verändert. Bitte schließen Sie Vierklang und ersetzen Sie die beschädigte Datei durch die neueste aus dem Ordner „backups“ daneben.</translation>
    </message>
    <message>
        <source>“%1” is not a library of Vierklang. Please choose another file.</source>
        <translation>„%1“ ist keine Bibliothek von Vierklang. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of Vierklang (schema %2). Please update Vierklang; nothing was changed.</source>
        <translation>Die Bibliothek „%1“ stammt aus einer neueren Version von Vierklang (Schema %2). Bitte aktualisieren Sie Vierklang; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written to. Please check the permissions of the folder, or choose another place with --library.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden. Bitte prüfen Sie die Rechte des Ordners oder wählen Sie mit --library einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full; the last change is not saved. Please free some space and repeat the change.</source>
        <translation>Der Datenträger ist voll; die letzte Änderung ist nicht gespeichert. Bitte schaffen Sie Platz und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The library cannot be reached; the last change is not saved. Please check the disk and repeat the change.</source>
        <translation>Die Bibliothek ist nicht erreichbar; die letzte Änderung ist nicht gespeichert. Bitte prüfen Sie den Datenträger und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>This assessment was changed outside of Vierklang and no longer fits its checksum. Please restore it from a backup.</source>
        <translation>Diese Bewertung wurde außerhalb von Vierklang verändert und passt nicht mehr zu ihrer Prüfsumme. Bitte stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library has no assessment “%1”.</source>
        <translation>Die Bibliothek enthält keine Bewertung „%1“.</translation>
    </message>
    <message>
        <source>The library already has this assessment (“%1”).</source>
        <translation>Die Bibliothek enthält diese Bewertung schon („%1“).</translation>
    </message>
    <message>
        <source>A workshop is already running for this assessment. Please continue it.</source>
        <translation>Zu dieser Bewertung läuft bereits ein Workshop. Bitte setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>This workshop is finished. For another one, please begin a new assessment.</source>
        <translation>Dieser Workshop ist abgeschlossen. Bitte beginnen Sie für einen weiteren eine neue Bewertung.</translation>
    </message>
    <message>
        <source>%1 people do not fit; between %2 and %3 do.</source>
        <translation>%1 Personen sind nicht möglich; möglich sind %2 bis %3.</translation>
    </message>
    <message>
        <source>The questionnaire has no group “%1”.</source>
        <translation>Der Fragebogen kennt die Gruppe „%1“ nicht.</translation>
    </message>
    <message>
        <source>The groups have %1 people together, but only %2 are in the room. Please correct one of the two.</source>
        <translation>Die Gruppen haben zusammen %1 Personen, im Raum sind aber nur %2. Bitte berichtigen Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>A result by group is only shown when the group and the rest of the room have at least %1 people each. Otherwise it could tell who said what.</source>
        <translation>Ein Ergebnis nach Gruppen wird nur gezeigt, wenn die Gruppe und der übrige Raum jeweils mindestens %1 Personen haben. Sonst ließe sich erkennen, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>There is no question on the table. Please choose one first.</source>
        <translation>Es ist keine Frage ausgewählt. Bitte wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A vote is being counted. Please reveal it or discard the counts first.</source>
        <translation>Es wird gerade gezählt. Bitte decken Sie zuerst auf oder verwerfen Sie die Zählung.</translation>
    </message>
    <message>
        <source>The counts are already revealed. To vote once more, please start another round.</source>
        <translation>Die Zahlen sind schon aufgedeckt. Um noch einmal abzustimmen, beginnen Sie bitte eine weitere Runde.</translation>
    </message>
    <message>
        <source>All %1 people are counted. If somebody joined, please change the number of people.</source>
        <translation>Alle %1 Personen sind gezählt. Ist jemand dazugekommen, ändern Sie bitte die Zahl der Personen.</translation>
    </message>
    <message>
        <source>%1 of %2 people are counted. Count on, or reveal with %1.</source>
        <translation>Gezählt: %1 von %2 Personen. Zählen Sie weiter oder decken Sie mit diesem Stand auf.</translation>
    </message>
    <message>
        <source>Nobody is counted yet. Please count the votes first.</source>
        <translation>Es ist noch niemand gezählt. Bitte zählen Sie zuerst die Stimmen.</translation>
    </message>
    <message>
        <source>There is no vote to take back.</source>
        <translation>Es gibt keine Stimme, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>This form has %1 of %2 points. Please ask for the missing ones or leave the form out.</source>
        <translation>Auf diesem Bogen stehen %1 von %2 Punkten. Bitte fragen Sie nach den fehlenden oder lassen Sie den Bogen weg.</translation>
    </message>
    <message>
        <source>There are already as many forms as people in the room (%1).</source>
        <translation>Es sind schon so viele Bögen erfasst, wie Personen im Raum sind (%1).</translation>
    </message>
    <message>
        <source>The goals are already added up; a single form added now could be told apart. Please clear them and type all forms again.</source>
        <translation>Die Bögen sind schon zusammengezählt; ein einzelner Bogen, der jetzt dazukäme, ließe sich herausrechnen. Bitte löschen Sie alle Bögen und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>There are already %1 measures. Fewer, really done, are worth more; please drop one first.</source>
        <translation>Es gibt schon %1 Maßnahmen. Weniger, aber wirklich umgesetzt, bringt mehr; bitte verwerfen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The contrast of the colour %1 on white is %2 : 1; 4.5 : 1 is needed. The nearest darker colour: %3.</source>
        <translation>Der Kontrast der Farbe %1 auf Weiß ist %2 : 1; nötig sind 4,5 : 1. Nächste dunklere Farbe: %3.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Please write the colour as # and six digits or letters from A to F, such as #1A5276.</source>
        <translation>Bitte schreiben Sie die Farbe als # mit sechs Ziffern oder Buchstaben von A bis F, zum Beispiel #1A5276.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, or it is not complete. Please choose another file.</source>
        <translation>Das ist kein PNG- oder JPEG-Bild, oder es ist nicht vollständig. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 × %3 are possible. Please make it smaller.</source>
        <translation>Das Bild hat %1 × %2 Bildpunkte; höchstens %3 × %3 sind möglich. Bitte verkleinern Sie es.</translation>
    </message>
    <message>
        <source>At most %1 lines are possible here.</source>
        <translation>Hier sind höchstens %1 Zeilen möglich.</translation>
    </message>
    <message>
        <source>Please give the organisation a name.</source>
        <translation>Bitte geben Sie den Namen der Organisation an.</translation>
    </message>
    <message>
        <source>The same assessment is in another one of these files too. Please choose one of the two.</source>
        <translation>Dieselbe Bewertung steht auch in einer anderen dieser Dateien. Bitte wählen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not opened. Please check that it is the right one.</source>
        <translation>Die Datei ist größer als %1 MB und wurde nicht geöffnet. Bitte prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The password does not fit, or the file was altered. Nothing of it was taken over.</source>
        <translation>Das Passwort passt nicht, oder die Datei wurde verändert. Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The end of this protected file is missing. Please ask for it once more; nothing of it was taken over.</source>
        <translation>Dieser geschützten Datei fehlt das Ende. Bitte lassen Sie sie sich noch einmal geben; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The key of this protected file would take more computing than Vierklang allows or this computer has. It was not opened.</source>
        <translation>Der Schlüssel dieser geschützten Datei verlangt mehr Rechenleistung oder Speicher, als Vierklang zulässt oder dieser Rechner hat. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>Das Passwort ist zu kurz: Es braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was written.</source>
        <translation>Die beiden Passwörter stimmen nicht überein. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no password in the first line of “%1”.</source>
        <translation>In der ersten Zeile von „%1“ steht kein Passwort.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Please give the password.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt. Bitte geben Sie das Passwort an.</translation>
    </message>
    <message>
        <source>The characters of this table cannot be read. Please save it as “CSV UTF-8”.</source>
        <translation>Die Zeichen dieser Tabelle sind nicht lesbar. Bitte speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed rightly. Please save the table anew as CSV.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nicht richtig geschlossen wird. Bitte speichern Sie die Tabelle neu als CSV.</translation>
    </message>
    <message>
        <source>This table has more rows or columns than a sheet of answers.</source>
        <translation>Diese Tabelle hat mehr Zeilen oder Spalten als ein Antwortbogen.</translation>
    </message>
    <message>
        <source>This is the table of a report: it holds results and cannot be read back. Please take the assessment file (*.vierklang) or a sheet of answers.</source>
        <translation>Das ist die Tabelle eines Berichts: Sie enthält Ergebnisse und lässt sich nicht zurücklesen. Bitte nehmen Sie die Bewertungsdatei (*.vierklang) oder einen Antwortbogen.</translation>
    </message>
    <message>
        <source>This table is no sheet of answers of Vierklang. Please fill in the template that Vierklang writes.</source>
        <translation>Diese Tabelle ist kein Antwortbogen von Vierklang. Bitte füllen Sie die Vorlage aus, die Vierklang schreibt.</translation>
    </message>
    <message>
        <source>This row has an answer but no id in its first column. Please take the row from the template.</source>
        <translation>Diese Zeile hat eine Antwort, aber keine Kennung in der ersten Spalte. Bitte übernehmen Sie die Zeile aus der Vorlage.</translation>
    </message>
    <message>
        <source>The name of the commune is missing.</source>
        <translation>Der Name der Kommune fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read without doubt. Please write it as 2026-11-22 or 22.11.2026.</source>
        <translation>„%1“ lässt sich nicht eindeutig als Datum lesen. Bitte schreiben Sie es wie 22.11.2026 oder 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” is not a mark. Please write x for what applies and leave the other cells empty.</source>
        <translation>„%1“ ist keine Markierung. Bitte schreiben Sie x bei dem, was zutrifft, und lassen Sie die anderen Zellen leer.</translation>
    </message>
    <message>
        <source>“%1” is not an answer. Allowed are 0 to 4, ? (don’t know) and – (does not apply).</source>
        <translation>„%1“ ist keine Antwort. Erlaubt sind 0 bis 4, ? (weiß nicht) und – (trifft nicht zu).</translation>
    </message>
    <message>
        <source>The library says something else here than the file.</source>
        <translation>Hier sagt die Bibliothek etwas anderes als die Datei.</translation>
    </message>
    <message>
        <source>File and library say something else in %1 places. Please decide which one counts; nothing of this file was taken over.</source>
        <translation>Widersprüche zwischen Datei und Bibliothek: %1. Bitte entscheiden Sie jeweils, was gilt; aus dieser Datei wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The password is too long: a protected file takes at most %1 bytes.</source>
        <translation>Das Passwort ist zu lang: Eine geschützte Datei verträgt höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Please check whether it is switched on and has paper, or save the PDF and print it with another program.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen. Bitte prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie das PDF und drucken Sie es mit einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n points left</source>
        <translation>
            <numerusform>noch %n Punkt</numerusform>
            <numerusform>noch %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Type picture and profile</source>
        <translation>Typbild und Profil</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
    <message>
        <source>Maturity profile</source>
        <translation>Reifeprofil</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Unterlagen</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>%1, question %2</source>
        <translation>%1, Frage %2</translation>
    </message>
    <message>
        <source>Practice, question %1</source>
        <translation>Gelebte Praxis, Frage %1</translation>
    </message>
    <message>
        <source>Details of the commune</source>
        <translation>Angaben zur Kommune</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Eigene Ziele</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>PortfolioTexts</name>
    <message>
        <source>Largest distance to a target of one’s own</source>
        <translation>Größter Abstand zum eigenen Ziel</translation>
    </message>
    <message>
        <source>Lens %1</source>
        <translation>Blickwinkel %1</translation>
    </message>
    <message>
        <source>Questions at level 0 or 1</source>
        <translation>Fragen auf Stufe 0 oder 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>tendency</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>mixture of two</source>
        <translation>Mischform aus zwei Typen</translation>
    </message>
    <message>
        <source>goals and practice differ</source>
        <translation>Ziele und Praxis verschieden</translation>
    </message>
    <message>
        <source>no recognisable pattern yet</source>
        <translation>noch kein erkennbares Muster</translation>
    </message>
    <message>
        <source>Leading type; a mixture or a split counts for both</source>
        <translation>Typ, der vorn liegt; eine Mischform zählt für beide, ebenso „Ziele und Praxis verschieden“</translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the short form</source>
        <translation>
            <numerusform>davon %n in der Kurzform</numerusform>
            <numerusform>davon %n in der Kurzform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still covered and not counted</source>
        <translation>
            <numerusform>%n noch verdeckt und nicht mitgezählt</numerusform>
            <numerusform>%n noch verdeckt und nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation>keine Rangliste</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>%1 %2 of 4</source>
        <comment>name and mean</comment>
        <translation>%1 %2 von 4</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>name, mean and target</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Too few answers for a profile yet.</source>
        <translation>Für ein Profil sind es noch zu wenige Antworten.</translation>
    </message>
    <message>
        <source>All own targets are reached.</source>
        <translation>Alle eigenen Ziele sind erreicht.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Farthest from the own target: %1.</source>
        <translation>Am weitesten vom eigenen Ziel: %1.</translation>
    </message>
    <message>
        <source>Lowest so far: %1.</source>
        <translation>Bisher am niedrigsten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) are answered.</source>
        <translation>
            <numerusform>Die eine Frage ist beantwortet.</numerusform>
            <numerusform>Alle %n Fragen sind beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) are answered.</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet.</numerusform>
            <numerusform>%1 von %n Fragen sind beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No own targets yet: the next step counts as target.</source>
        <translation>Noch keine eigenen Ziele: Als Ziel gilt der nächste Schritt.</translation>
    </message>
    <message>
        <source>lens “%1”</source>
        <translation>Blickwinkel „%1“</translation>
    </message>
    <message>
        <source>dimension “%1”</source>
        <translation>Dimension „%1“</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Kept: how many votes each answer got, the sums of the points, how many people are in the room, and what we agree on.
Not kept: names, who voted what, a single form, the order of the votes. Everything stays on this computer; there is no network connection.</source>
        <translation>Festgehalten wird: wie viele Stimmen jede Antwort bekam, die Summen der Punkte, wie viele Personen im Raum sind und worauf wir uns einigen.
Nicht festgehalten wird: Namen, wer wie gestimmt hat, ein einzelner Bogen, die Reihenfolge der Stimmen. Alles bleibt auf diesem Rechner; eine Netzverbindung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>the clock stands still</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1 · parked</source>
        <comment>place of a question</comment>
        <translation>%1 · geparkt</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Erste Runde</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Zweite Runde</translation>
    </message>
    <message>
        <source>Third round</source>
        <translation>Dritte Runde</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a dimension and which round of voting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dashed: first round</source>
        <translation>gestrichelt: erste Runde</translation>
    </message>
    <message>
        <source>dashed: second round</source>
        <translation>gestrichelt: zweite Runde</translation>
    </message>
    <message>
        <source>dashed: third round</source>
        <translation>gestrichelt: dritte Runde</translation>
    </message>
    <message>
        <source>dashed: round %1</source>
        <translation>gestrichelt: Runde %1</translation>
    </message>
    <message>
        <source>%1: revealed</source>
        <comment>which round of voting</comment>
        <translation>%1: aufgedeckt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which round is revealed, and what the dashed line is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 votes counted</source>
        <translation>%1 von %2 Stimmen gezählt</translation>
    </message>
    <message numerus="yes">
        <source>All %n vote(s) are counted</source>
        <translation>
            <numerusform>Die eine Stimme ist gezählt</numerusform>
            <numerusform>Alle %n Stimmen sind gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 forms are entered</source>
        <translation>%1 von %2 Bögen eingegeben</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wozu?</translation>
    </message>
    <message>
        <source>How far?</source>
        <translation>Wie weit?</translation>
    </message>
    <message>
        <source>Lived practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message>
        <source>Everybody for themselves</source>
        <translation>Jede Person für sich</translation>
    </message>
    <message>
        <source>We choose one answer.</source>
        <translation>Wir wählen eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>We choose up to %n answer(s).</source>
        <translation>
            <numerusform>Wir wählen eine Antwort.</numerusform>
            <numerusform>Wir wählen höchstens %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>On three:</source>
        <translation>Auf drei:</translation>
    </message>
    <message>
        <source>fist 0 · fingers 1–4 · flat hand “don’t know”</source>
        <translation>Faust 0 · Finger 1–4 · flache Hand „weiß nicht“</translation>
    </message>
    <message>
        <source>don’t
know</source>
        <comment>in two lines</comment>
        <translation>weiß
nicht</translation>
    </message>
    <message>
        <source>does not
apply</source>
        <comment>in two lines</comment>
        <translation>trifft
nicht zu</translation>
    </message>
    <message>
        <source>%1 × don’t know</source>
        <translation>%1 × weiß nicht</translation>
    </message>
    <message>
        <source>%1 × does not apply</source>
        <translation>%1 × trifft nicht zu</translation>
    </message>
    <message>
        <source>open</source>
        <comment>nobody chose a step</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>What would we have to know to answer?</source>
        <translation>Was müssten wir wissen, um zu antworten?</translation>
    </message>
    <message>
        <source>Our consensus</source>
        <translation>Unser Konsens</translation>
    </message>
    <message>
        <source>Nobody chose a level.</source>
        <translation>Niemand hat eine Stufe gewählt.</translation>
    </message>
    <message>
        <source>What speaks for these levels?</source>
        <translation>Was spricht für diese Stufen?</translation>
    </message>
    <message>
        <source>Does this level fit us?</source>
        <translation>Passt diese Stufe zu uns?</translation>
    </message>
    <message>
        <source>Which of these levels fits us?</source>
        <translation>Welche dieser Stufen passt zu uns?</translation>
    </message>
    <message>
        <source>That is what we record.</source>
        <translation>So halten wir es fest.</translation>
    </message>
    <message>
        <source>Then we record it as our consensus.</source>
        <translation>Dann halten wir sie als Konsens fest.</translation>
    </message>
    <message>
        <source>Then we vote once more.</source>
        <translation>Danach stimmen wir noch einmal ab.</translation>
    </message>
    <message>
        <source>Then we agree, or park the question.</source>
        <translation>Danach einigen wir uns oder parken die Frage.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Willkommen!</translation>
    </message>
    <message>
        <source>What do we digitalise for – and how far are we already?</source>
        <translation>Wozu digitalisieren wir – und wie weit sind wir schon?</translation>
    </message>
    <message>
        <source>We store only how many – never who.</source>
        <translation>Gespeichert wird nur, wie viele – nie, wer.</translation>
    </message>
    <message>
        <source>Stored: the totals, and what we agree on.</source>
        <translation>Gespeichert: die Summen und was wir vereinbaren.</translation>
    </message>
    <message>
        <source>Not stored: who is here, and who votes for what.</source>
        <translation>Nicht gespeichert: wer hier ist und wer wofür stimmt.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, without network.</source>
        <translation>Alles bleibt auf diesem Laptop, ohne Netz.</translation>
    </message>
    <message>
        <source>“Don’t know” is always a good answer.</source>
        <translation>„Weiß nicht“ ist immer eine gute Antwort.</translation>
    </message>
    <message>
        <source>No type is the right one, and nobody is graded.</source>
        <translation>Kein Typ ist der richtige, und niemand bekommt eine Note.</translation>
    </message>
    <message>
        <source>Rather vote covered? Take the cards on your table.</source>
        <translation>Lieber verdeckt abstimmen? Nehmen Sie die Karten auf Ihrem Tisch.</translation>
    </message>
    <message>
        <source>Our picture</source>
        <translation>Unser Bild</translation>
    </message>
    <message>
        <source>In a moment we see our picture.</source>
        <translation>Gleich sehen wir unser Bild.</translation>
    </message>
    <message>
        <source>No answers on the What for yet.</source>
        <translation>Noch keine Antworten zum Wozu.</translation>
    </message>
    <message>
        <source>What for? Four shares</source>
        <translation>Wozu? Vier Anteile</translation>
    </message>
    <message>
        <source>How far? Three lenses</source>
        <translation>Wie weit? Drei Blickwinkel</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>niedrigste bis höchste</translation>
    </message>
    <message>
        <source>Stable: leave out one answer at a time, and it stays %1 out of %2 times.</source>
        <translation>Stabil: Lässt man jeweils eine Antwort weg, bleibt es in %1 von %2 Fällen dabei.</translation>
    </message>
    <message>
        <source>Close: leave out one answer at a time, and it stays %1 out of %2 times.</source>
        <translation>Knapp: Lässt man jeweils eine Antwort weg, bleibt es in %1 von %2 Fällen dabei.</translation>
    </message>
    <message>
        <source>A common What for: one type leads for more than half of us.</source>
        <translation>Ein gemeinsames Wozu: Ein Typ führt bei mehr als der Hälfte von uns.</translation>
    </message>
    <message>
        <source>No common What for yet: no type leads for more than half of us.</source>
        <translation>Noch kein gemeinsames Wozu: Kein Typ führt bei mehr als der Hälfte von uns.</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>Was wir erreichen wollen</translation>
    </message>
    <message>
        <source>Our measures</source>
        <translation>Unsere Maßnahmen</translation>
    </message>
    <message>
        <source>Targets and measures</source>
        <translation>Ziele und Maßnahmen</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>noch kein Ziel</translation>
    </message>
    <message>
        <source>At most five – each with the training that goes with it.</source>
        <translation>Höchstens fünf – jede mit der Schulung, die dazugehört.</translation>
    </message>
    <message>
        <source>No measure yet.</source>
        <translation>Noch keine Maßnahme.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>We meet again on %1.</source>
        <comment>a date</comment>
        <translation>Wir sehen uns wieder am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) are decided.</source>
        <translation>
            <numerusform>Entschieden: %1 von %n Frage.</numerusform>
            <numerusform>Entschieden: %1 von %n Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are parked.</source>
        <translation>
            <numerusform>Eine Frage ist geparkt.</numerusform>
            <numerusform>%n Fragen sind geparkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure is agreed yet.</source>
        <translation>Noch ist keine Maßnahme vereinbart.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are agreed.</source>
        <translation>
            <numerusform>Eine Maßnahme ist vereinbart.</numerusform>
            <numerusform>%n Maßnahmen sind vereinbart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldTables</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Points of the goals</source>
        <translation>Punkte der Ziele</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answers on practice</source>
        <translation>Antworten zur gelebten Praxis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>What became of the measures</source>
        <translation>Was aus den Maßnahmen wurde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>TypeTexts</name>
    <message>
        <source>No answers on the What for yet.</source>
        <translation>Noch keine Antworten zum Wozu.</translation>
    </message>
    <message>
        <source>practice follows</source>
        <comment>the words inside the sentence that name a split picture</comment>
        <translation>die gelebte Praxis</translation>
    </message>
    <message>
        <source>No recognisable pattern</source>
        <comment>the words inside the sentence that name an open picture</comment>
        <translation>kein erkennbares Muster</translation>
    </message>
    <message>
        <source>a mixture</source>
        <comment>the words inside the sentence that name a hybrid picture</comment>
        <translation>eine Mischform</translation>
    </message>
    <message>
        <source>clearly</source>
        <comment>the word inside the sentence that names a clear picture</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>leans towards</source>
        <comment>the words inside the sentence that name a tendency</comment>
        <translation>eine Tendenz</translation>
    </message>
    <message>
        <source>The answers pull in several directions; that too is a finding to talk about.</source>
        <translation>Die Antworten ziehen in mehrere Richtungen; auch das ist ein Ergebnis, über das sich sprechen lässt.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>There is nothing to leave out yet.</source>
        <translation>Noch lässt sich nichts weglassen.</translation>
    </message>
    <message>
        <source>Leave out one answer at a time, and it stays %1 out of %2 times.</source>
        <translation>Lässt man je eine Antwort weg, bleibt es in %1 von %2 Fällen dabei.</translation>
    </message>
    <message>
        <source>No single change makes another type lead.</source>
        <translation>Keine einzelne Änderung bringt einen anderen Typ nach vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n single change(s) would make another type lead.</source>
        <translation>
            <numerusform>Eine einzelne Änderung brächte einen anderen Typ nach vorn.</numerusform>
            <numerusform>%n einzelne Änderungen brächten einen anderen Typ nach vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>One point moved is enough to flip it.</source>
        <translation>Zum Kippen genügt ein Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>To flip it, %n points would have to move.</source>
        <translation>
            <numerusform>Zum Kippen müsste %n Punkt wandern.</numerusform>
            <numerusform>Zum Kippen müssten %n Punkte wandern.</numerusform>
        </translation>
    </message>
    <message>
        <source>then %1 lead</source>
        <comment>plural name of a type with article</comment>
        <translation>dann liegen %1 vorn</translation>
    </message>
    <message>
        <source>Practice “%1” with the answer “%2”: %3.</source>
        <translation>Gelebte Praxis „%1“ mit der Antwort „%2“: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a type and number of persons</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More than half share one What for.</source>
        <translation>Mehr als die Hälfte teilt ein Wozu.</translation>
    </message>
    <message>
        <source>There is no common What for yet.</source>
        <translation>Ein gemeinsames Wozu gibt es noch nicht.</translation>
    </message>
    <message>
        <source>%1 In their own points %2 persons lead with: %3.</source>
        <translation>%1 In den eigenen Punkten von %2 Personen liegen vorn: %3.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>One point from “%1” to %2: %3.</source>
        <translation>Ein Punkt von „%1“ zu %2: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>vierklang::AssessmentEditor</name>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>gelebte Praxis</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>park the question</source>
        <translation>Frage parken</translation>
    </message>
    <message>
        <source>take the question back</source>
        <translation>Frage zurückholen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>change the measure</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>remove the measure</source>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>move the measure</source>
        <translation>Maßnahme verschieben</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>vierklang::LibraryDesk</name>
    <message numerus="yes">
        <source>delete %n assessments</source>
        <translation>
            <numerusform>Bewertung löschen</numerusform>
            <numerusform>%n Bewertungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n assessments</source>
        <translation>
            <numerusform>Bewertung wiederherstellen</numerusform>
            <numerusform>%n Bewertungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n assessments</source>
        <translation>
            <numerusform>Bewertung archivieren</numerusform>
            <numerusform>%n Bewertungen archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n assessments out of the archive</source>
        <translation>
            <numerusform>Bewertung aus dem Archiv holen</numerusform>
            <numerusform>%n Bewertungen aus dem Archiv holen</numerusform>
        </translation>
    </message>
    <message>
        <source>give the tag “%1”</source>
        <translation>Schlagwort „%1“ vergeben</translation>
    </message>
    <message>
        <source>take away the tag “%1”</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>by disagreement</source>
        <translation>nach Uneinigkeit</translation>
    </message>
    <message>
        <source>Nothing was voted on yet.</source>
        <translation>Noch wurde nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AgreementCard</name>
    <message>
        <source>Round %1:</source>
        <translation>Runde %1:</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>Agreement needs %1 on two neighbouring levels.</source>
        <translation>Einig ist der Raum ab %1 auf zwei Nachbarstufen.</translation>
    </message>
    <message>
        <source>Nobody voted for a level: talk about what is missing to answer this.</source>
        <translation>Niemand hat für eine Stufe gestimmt: Sprechen Sie darüber, was Sie wissen müssten, um zu antworten.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AnswerGrid</name>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>The digit is the level.</source>
        <translation>Die Ziffer ist die Stufe.</translation>
    </message>
    <message>
        <source>? don&apos;t know · – does not apply · dotted: still open</source>
        <translation>? weiß nicht · – trifft nicht zu · gepunktet: noch offen</translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <comment>a year or a commune</comment>
        <translation>%1 Stufe %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AnswerMap</name>
    <message>
        <source>Commune</source>
        <translation>Kommune</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AnswerScale</name>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>counts as a gap, not as 0</source>
        <translation>zählt als Lücke, nicht als 0</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>betrifft uns nicht</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AssessmentView</name>
    <message>
        <source>Everything is answered.</source>
        <translation>Alles ist beantwortet.</translation>
    </message>
    <message>
        <source>Nothing else is open, only this page.</source>
        <translation>Sonst ist nichts offen, nur diese Seite.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::AxisPage</name>
    <message>
        <source>Same values, other order: why the area has no meaning</source>
        <translation>Gleiche Werte, andere Reihenfolge: warum die Fläche nichts bedeutet</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Area enclosed, as a share of the whole radar</source>
        <translation>Umschlossene Fläche als Anteil am ganzen Radar</translation>
    </message>
    <message>
        <source>The area depends on the order of the axes, and nobody can say which order is right. So it says nothing about the commune: read each axis on its own.</source>
        <translation>Die Fläche hängt von der Reihenfolge der Achsen ab, und keine Reihenfolge ist die richtige. Sie sagt also nichts über die Kommune: Lesen Sie jede Achse für sich.</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>S&amp;mallest area</source>
        <translation>&amp;Kleinste Fläche</translation>
    </message>
    <message>
        <source>Lar&amp;gest area</source>
        <translation>&amp;Größte Fläche</translation>
    </message>
    <message>
        <source>&amp;Order of the questionnaire</source>
        <translation>Wie im &amp;Fragensatz</translation>
    </message>
    <message>
        <source>The same values as dots: they stay where they are</source>
        <translation>Dieselben Werte als Punkte: Sie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Radar with swapped axes</source>
        <translation>Radar mit getauschten Achsen</translation>
    </message>
    <message>
        <source>Vierklang swapped axes</source>
        <translation>Vierklang getauschte Achsen</translation>
    </message>
    <message>
        <source>Means of the six dimensions</source>
        <translation>Mittelwerte der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Vierklang teaching dots</source>
        <translation>Vierklang Lehre Punkte</translation>
    </message>
    <message>
        <source>With the same six values everything from %1 to %2 is possible.</source>
        <translation>Mit denselben sechs Werten ist alles von %1 bis %2 möglich.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchChoice</name>
    <message>
        <source>Who reads it?</source>
        <translation>Wer liest die Berichte?</translation>
    </message>
    <message>
        <source>The administration: everything</source>
        <translation>Die Verwaltung: alles</translation>
    </message>
    <message>
        <source>The council: one page</source>
        <translation>Der Rat: eine Seite</translation>
    </message>
    <message>
        <source>The group: protocol</source>
        <translation>Die Runde: Protokoll</translation>
    </message>
    <message>
        <source>In which formats?</source>
        <translation>In welchen Formaten?</translation>
    </message>
    <message>
        <source>Workbook and table hold all answers and notes; only the administration gets them.</source>
        <translation>Arbeitsmappe und Tabelle enthalten alle Antworten und Notizen; nur die Verwaltung bekommt sie.</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>How are tables (CSV) written?</source>
        <translation>Wie wird die Tabelle (CSV) geschrieben?</translation>
    </message>
    <message>
        <source>German: semicolon, comma</source>
        <translation>Deutsch: Semikolon, Komma</translation>
    </message>
    <message>
        <source>International: comma, point</source>
        <translation>international: Komma, Punkt</translation>
    </message>
    <message>
        <source>About all of them together</source>
        <translation>Über alle zusammen</translation>
    </message>
    <message>
        <source>Overview of all</source>
        <translation>Überblick über alle</translation>
    </message>
    <message>
        <source>Comparison of two to six</source>
        <translation>Vergleich von zwei bis sechs</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchList</name>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Files and remarks</source>
        <translation>Dateien und Hinweise</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchPage</name>
    <message>
        <source>Vierklang reports</source>
        <translation>Vierklang-Berichte</translation>
    </message>
    <message>
        <source>Write reports</source>
        <translation>Berichte schreiben</translation>
    </message>
    <message>
        <source>One report for each reader and format, and a list of them (manifest.json). Nothing leaves this computer.</source>
        <translation>Je Empfänger und Format ein Bericht, dazu eine Liste (manifest.json). Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Repeat those that are missing</source>
        <translation>&amp;Fehlende erneut schreiben</translation>
    </message>
    <message>
        <source>Write &amp;others …</source>
        <translation>&amp;Weitere schreiben …</translation>
    </message>
    <message>
        <source>No assessment is chosen.</source>
        <translation>Es ist keine Bewertung ausgewählt.</translation>
    </message>
    <message>
        <source>None of these assessments can be written as it is.</source>
        <translation>Von diesen Bewertungen lässt sich so kein Bericht schreiben.</translation>
    </message>
    <message>
        <source>Please tick who reads the reports.</source>
        <translation>Bitte ankreuzen, wer die Berichte liest.</translation>
    </message>
    <message>
        <source>Please tick at least one format.</source>
        <translation>Bitte mindestens ein Format ankreuzen.</translation>
    </message>
    <message>
        <source>Workbook and table are for the administration only. Please tick another reader or format.</source>
        <translation>Arbeitsmappe und Tabelle gibt es nur für die Verwaltung. Bitte andere Empfänger oder ein anderes Format ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 each = %3</source>
        <translation>%1 × je %2 = %3</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 = %4</source>
        <translation>%1 × %2 × %3 = %4</translation>
    </message>
    <message numerus="yes">
        <source>%n formats</source>
        <translation>
            <numerusform>%n Format</numerusform>
            <numerusform>%n Formate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder.</source>
        <translation>
            <numerusform>%n Datei liegt im Ordner.</numerusform>
            <numerusform>%n Dateien liegen im Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments lack reports.</source>
        <translation>
            <numerusform>Zu %n Bewertung fehlen Berichte.</numerusform>
            <numerusform>Zu %n Bewertungen fehlen Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done but for some. %1 %2</source>
        <translation>Fertig, mit Lücken. %1 %2</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Fertig. %1</translation>
    </message>
    <message numerus="yes">
        <source>Write &amp;covered results too (%n)</source>
        <translation>
            <numerusform>Auch das ver&amp;deckte Ergebnis schreiben (%n)</numerusform>
            <numerusform>Auch ver&amp;deckte Ergebnisse schreiben (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessments are being read …</source>
        <translation>Die Bewertungen werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The reports are being written …</source>
        <translation>Die Berichte werden geschrieben …</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 to go</source>
        <translation>%1 von %2 Dateien, noch %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n files</source>
        <translation>
            <numerusform>%n Datei sch&amp;reiben</numerusform>
            <numerusform>%n Dateien sch&amp;reiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write files</source>
        <translation>Dateien sch&amp;reiben</translation>
    </message>
    <message>
        <source>Cancelled. %1 Each is whole. %2</source>
        <translation>Abgebrochen. %1 Keine ist unvollständig. %2</translation>
    </message>
    <message>
        <source>The folder takes no more files: the disk is full or closed. %1 Each is whole. %2</source>
        <translation>Der Ordner nimmt keine Dateien mehr auf: Der Datenträger ist voll oder schreibgeschützt. %1 Keine ist unvollständig. %2</translation>
    </message>
    <message>
        <source>A comparison takes two to six assessments, not %1.</source>
        <translation>Ein Vergleich umfasst zwei bis sechs Bewertungen, nicht %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files about all of them</source>
        <translation>
            <numerusform>%n Datei über alle zusammen</numerusform>
            <numerusform>%n Dateien über alle zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dazu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of each by itself</source>
        <translation>
            <numerusform>%n Datei zu einer einzelnen</numerusform>
            <numerusform>%n Dateien zu den einzelnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand chosen last is missing or damaged, so they have none.</source>
        <translation>Der zuletzt gewählte Absender fehlt oder ist beschädigt, deshalb tragen sie keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports about all of them are missing.</source>
        <translation>
            <numerusform>%n Bericht über alle fehlt.</numerusform>
            <numerusform>%n Berichte über alle fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchTarget</name>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Into &amp;which folder?</source>
        <translation>In &amp;welchen Ordner?</translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation>Au&amp;swählen …</translation>
    </message>
    <message>
        <source>Please give the whole path, beginning with “%1”.</source>
        <translation>Bitte den ganzen Pfad angeben, beginnend mit „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are already there. Those with the same content stay as they are. What about the others?</source>
        <translation>
            <numerusform>Eine Datei dieses Namens ist schon da. Bei gleichem Inhalt bleibt sie, wie sie ist. Was soll sonst geschehen?</numerusform>
            <numerusform>%n Dateien dieser Namen sind schon da. Bei gleichem Inhalt bleiben sie, wie sie sind. Was soll mit den anderen geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them: the new ones get a number</source>
        <translation>&amp;Behalten: Neue bekommen eine Nummer</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BeginPage</name>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Begin a workshop</source>
        <translation>Workshop beginnen</translation>
    </message>
    <message>
        <source>You moderate on this screen; the room sees only what the projector shows.</source>
        <translation>Sie moderieren an diesem Bildschirm; der Raum sieht nur, was der Beamer zeigt.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Be&amp;gin the workshop</source>
        <translation>Workshop be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>The whole workshop with simulated people. Nothing is stored.</source>
        <translation>Der ganze Workshop mit simulierten Personen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>How many people are in the room?</source>
        <translation>Wie viele Personen sind im Raum?</translation>
    </message>
    <message>
        <source>Which groups are there? (optional)</source>
        <translation>Welche Gruppen sind dabei? (freiwillig)</translation>
    </message>
    <message>
        <source>Only numbers, no names. A result by group is shown only from %1 people up.</source>
        <translation>Nur Zahlen, keine Namen. Ein Ergebnis nach Gruppe wird erst ab %1 Personen gezeigt.</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Welche Form?</translation>
    </message>
    <message>
        <source>Full form, %1 questions, %2 minutes.</source>
        <translation>Vollform, %1 Fragen, %2 Minuten.</translation>
    </message>
    <message>
        <source>Short form, %1 questions, %2 minutes.</source>
        <translation>Kurzform, %1 Fragen, %2 Minuten.</translation>
    </message>
    <message>
        <source>You change it on the page of the commune.</source>
        <translation>Ändern können Sie das auf der Seite der Kommune.</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Was festgehalten wird und was nicht</translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>More than %1: let tables vote as one, with one vote each.</source>
        <translation>Mehr als %1: Lassen Sie tischweise abstimmen, jeder Tisch mit einer Stimme.</translation>
    </message>
    <message>
        <source>%1 to %2 people are best.</source>
        <translation>Am besten sind %1 bis %2 Personen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BehaviourPage</name>
    <message>
        <source>Why we ask this</source>
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>How your answer counts</source>
        <translation>So zählt Ihre Antwort</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Für die Runde</translation>
    </message>
    <message>
        <source>Goals say where you want to go. Practice shows what happens today. If the two differ, that is not a mistake but a good reason to talk.</source>
        <translation>Ziele sagen, wohin Sie wollen. Die gelebte Praxis zeigt, was heute geschieht. Gehen beide auseinander, ist das kein Fehler, sondern ein guter Anlass zum Gespräch.</translation>
    </message>
    <message>
        <source>If you choose two answers, each counts half. If nothing fits, leave the question open.</source>
        <translation>Wählen Sie zwei Antworten, zählt jede zur Hälfte. Passt nichts, lassen Sie die Frage offen.</translation>
    </message>
    <message>
        <source>A short show of hands is enough. Record what the group agrees on.</source>
        <translation>Ein kurzes Handzeichen genügt. Halten Sie fest, worauf sich die Runde einigt.</translation>
    </message>
    <message>
        <source>&amp;Clear choice</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>Practice · Question %1 of %2</source>
        <translation>Gelebte Praxis · Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Choose one answer. This is about today&apos;s practice, not about plans.</source>
        <translation>Wählen Sie eine Antwort. Es geht um die gelebte Praxis von heute, nicht um Pläne.</translation>
    </message>
    <message>
        <source>Choose up to two answers. This is about today&apos;s practice, not about plans.</source>
        <translation>Wählen Sie bis zu zwei Antworten. Es geht um die gelebte Praxis von heute, nicht um Pläne.</translation>
    </message>
    <message>
        <source>%1 next question</source>
        <translation>%1 nächste Frage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 previous question</source>
        <translation>%1 vorige Frage</translation>
    </message>
    <message>
        <source>%1 undo</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>%1 to %2 choose and clear</source>
        <translation>%1 bis %2 an- und abwählen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>%1 von %2 gewählt.</translation>
    </message>
    <message>
        <source>To switch, clear one choice first.</source>
        <translation>Um zu wechseln, heben Sie zuerst eine Auswahl auf.</translation>
    </message>
    <message>
        <source>If nothing fits, leave the question open.</source>
        <translation>Passt nichts, lassen Sie die Frage offen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete stays here until you restore it or delete it for good.</source>
        <translation>Was Sie löschen, bleibt hier, bis Sie es wiederherstellen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for &amp;good …</source>
        <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Delete for g&amp;ood</source>
        <translation>E&amp;ndgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Assessments in the bin</source>
        <translation>Bewertungen im Papierkorb</translation>
    </message>
    <message>
        <source>Delete “%1” with all its answers for good? It is removed from this library and from the backups beside it, and nothing brings it back. Files you saved elsewhere stay.</source>
        <translation>„%1“ mit allen Antworten endgültig löschen? Die Bewertung wird aus dieser Bibliothek und aus den Sicherungen daneben entfernt und lässt sich nicht zurückholen. Dateien, die Sie anderswo gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BrandChoice</name>
    <message>
        <source>B&amp;rand</source>
        <translation>Absen&amp;der</translation>
    </message>
    <message>
        <source>No brand</source>
        <translation>Ohne Absender</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Name, logo and colour of whoever hands the report out</source>
        <translation>Name, Logo und Farbe derer, die den Bericht herausgeben</translation>
    </message>
    <message>
        <source>E&amp;dit brands …</source>
        <translation>Absender bearb&amp;eiten …</translation>
    </message>
    <message>
        <source>Make a bran&amp;d …</source>
        <translation>Absender an&amp;legen …</translation>
    </message>
    <message>
        <source>The brand chosen last is missing or damaged. The report has none now.</source>
        <translation>Der zuletzt gewählte Absender fehlt oder ist beschädigt. Der Bericht hat jetzt keinen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BrandColourField</name>
    <message>
        <source>Colour of the brand</source>
        <translation>Farbe des Absenders</translation>
    </message>
    <message>
        <source>Empty: the report&apos;s own blue.</source>
        <translation>Leer: das Blau des Berichts.</translation>
    </message>
    <message>
        <source>Contrast on white: %1 : 1. Easy to read.</source>
        <translation>Kontrast auf Weiß: %1 : 1. Gut lesbar.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Colour of f&amp;igures and numbers</source>
        <translation>&amp;Farbe der Abbildungen und Nummern</translation>
    </message>
    <message>
        <source>Colour of figures and numbers</source>
        <translation>Farbe der Abbildungen und Nummern</translation>
    </message>
    <message>
        <source>&amp;Mix …</source>
        <translation>&amp;Mischen …</translation>
    </message>
    <message>
        <source>Choose the colour from a palette</source>
        <translation>Farbe aus einer Palette wählen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BrandLogoField</name>
    <message>
        <source>PNG or JPEG. It is printed at the right end of the cover, at most 40 × 15 mm.</source>
        <translation>PNG oder JPEG. Es steht rechts oben auf dem Titelblatt, höchstens 40 × 15 mm groß.</translation>
    </message>
    <message>
        <source>Printed %1 × %2 mm.</source>
        <translation>Gedruckt %1 × %2 mm.</translation>
    </message>
    <message>
        <source>A picture with more pixels could be printed larger.</source>
        <translation>Mit mehr Bildpunkten ließe es sich größer drucken.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hierher ziehen</translation>
    </message>
    <message>
        <source>Logo of the brand</source>
        <translation>Logo des Absenders</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a &amp;picture …</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>Ta&amp;ke it away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BrandPanel</name>
    <message>
        <source>Delete the brand “%1”? Files you saved stay.</source>
        <translation>Absender „%1“ löschen? Gespeicherte Dateien bleiben.</translation>
    </message>
    <message>
        <source>Open a brand file</source>
        <translation>Absenderdatei öffnen</translation>
    </message>
    <message>
        <source>Brands (*.%1)</source>
        <translation>Absender (*.%1)</translation>
    </message>
    <message>
        <source>Save the brand as a file</source>
        <translation>Absender als Datei speichern</translation>
    </message>
    <message>
        <source>The brand is in “%1”.</source>
        <translation>Der Absender liegt in „%1“.</translation>
    </message>
    <message>
        <source>Brand of the report</source>
        <translation>Absender des Berichts</translation>
    </message>
    <message>
        <source>Ne&amp;w brand</source>
        <translation>&amp;Neuer Absender</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>Date&amp;i öffnen …</translation>
    </message>
    <message>
        <source>Save as a &amp;file …</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the brand</source>
        <translation>Absender löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>On the cover; also read aloud for the logo</source>
        <translation>Auf dem Titelblatt; wird auch für das Logo vorgelesen</translation>
    </message>
    <message>
        <source>&amp;Unit or project</source>
        <translation>B&amp;ereich oder Projekt</translation>
    </message>
    <message>
        <source>Second line of the cover</source>
        <translation>Zweite Zeile auf dem Titelblatt</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>Up to six lines on the cover</source>
        <translation>Bis zu sechs Zeilen auf dem Titelblatt</translation>
    </message>
    <message>
        <source>&amp;Text on the cover</source>
        <translation>&amp;Text auf dem Titelblatt</translation>
    </message>
    <message>
        <source>Up to 600 characters</source>
        <translation>Bis zu 600 Zeichen</translation>
    </message>
    <message>
        <source>Foot&amp;er</source>
        <translation>F&amp;ußzeile</translation>
    </message>
    <message>
        <source>On every page; otherwise the organisation</source>
        <translation>Auf jeder Seite. Leer: die Organisation</translation>
    </message>
    <message>
        <source>Chapters of the full report</source>
        <translation>Kapitel des vollständigen Berichts</translation>
    </message>
    <message>
        <source>The profile as a &amp;radar</source>
        <translation>Das Profil als &amp;Radar</translation>
    </message>
    <message>
        <source>&amp;All answers with notes and votes</source>
        <translation>&amp;Alle Antworten mit Notizen und Stimmen</translation>
    </message>
    <message>
        <source>&amp;How it was calculated</source>
        <translation>Wie gerec&amp;hnet wurde</translation>
    </message>
    <message>
        <source>Summary, type, profile, measures, sources and limits are always there. Workbook and table are complete.</source>
        <translation>Zusammenfassung, Typ, Profil, Maßnahmen, Quellen und Grenzen stehen immer darin. Arbeitsmappe und Tabelle sind vollständig.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>How clear the case is</source>
        <translation>Wie deutlich der Fall ist</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed makes the same commune again.</source>
        <translation>Derselbe Startwert ergibt wieder dieselbe Kommune.</translation>
    </message>
    <message>
        <source>&amp;Make a case</source>
        <translation>Fall &amp;erzeugen</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>how easily a made-up commune gives its type away</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>recognisable</source>
        <comment>how easily a made-up commune gives its type away</comment>
        <translation>erkennbar</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>how easily a made-up commune gives its type away</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>made, %1</source>
        <translation>erzeugt, %1</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CaseSheetView</name>
    <message>
        <source>Case sheet</source>
        <translation>Fallblatt</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 Einwohnerinnen und Einwohner</translation>
    </message>
    <message>
        <source>no single type</source>
        <translation>kein einzelner Typ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s): %2</source>
        <translation>
            <numerusform>%1, %n Punkt: %2</numerusform>
            <numerusform>%1, %n Punkte: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice “%1”: %2</source>
        <translation>Praxis „%1“: %2</translation>
    </message>
    <message>
        <source>Which type shapes %1?</source>
        <translation>Welcher Typ prägt „%1“?</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>Lösung: %1</translation>
    </message>
    <message>
        <source>Teaching mode – no real data</source>
        <translation>Lehrmodus – keine echten Daten</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Fall %1 von %2</translation>
    </message>
    <message>
        <source>These goals come first (%1 points, at most %2 per goal)</source>
        <translation>Diese Ziele stehen vorn (%1 Punkte, höchstens %2 je Ziel)</translation>
    </message>
    <message>
        <source>This is how they work</source>
        <translation>So wird gearbeitet</translation>
    </message>
    <message>
        <source>For %1 (percentage points)</source>
        <translation>Für %1 (Prozentpunkte)</translation>
    </message>
    <message>
        <source>The class guessed:</source>
        <translation>So hat die Klasse getippt:</translation>
    </message>
    <message>
        <source>Your guess, on three:</source>
        <translation>Ihr Tipp, auf drei:</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CaseSolutionView</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message>
        <source>Shares of the goals</source>
        <translation>Anteile der Ziele</translation>
    </message>
    <message>
        <source>Shares of practice</source>
        <translation>Anteile der Praxis</translation>
    </message>
    <message>
        <source>Vierklang teaching goals</source>
        <translation>Vierklang Lehre Ziele</translation>
    </message>
    <message>
        <source>Vierklang teaching practice</source>
        <translation>Vierklang Lehre Praxis</translation>
    </message>
    <message>
        <source>no single type</source>
        <translation>kein einzelner Typ</translation>
    </message>
    <message>
        <source>Question for the class: what would have to change for both to fit together?</source>
        <translation>Frage an die Klasse: Was müsste sich ändern, damit beides zusammenpasst?</translation>
    </message>
    <message>
        <source>Question for the class: which answer would tip the balance?</source>
        <translation>Frage an die Klasse: Welche Antwort gäbe den Ausschlag?</translation>
    </message>
    <message>
        <source>Question for the class: which goals really come first?</source>
        <translation>Frage an die Klasse: Welche Ziele stehen wirklich vorn?</translation>
    </message>
    <message>
        <source>Question for the class: what would have to change for another type to lead?</source>
        <translation>Frage an die Klasse: Was müsste sich ändern, damit ein anderer Typ führt?</translation>
    </message>
    <message>
        <source>%1 of %2 guessed “%3”.</source>
        <translation>Tipps auf „%3“: %1 von %2.</translation>
    </message>
    <message>
        <source>For %1 (percentage points)</source>
        <translation>Für %1 (Prozentpunkte)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n Punkt</numerusform>
            <numerusform>%1, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Praxis: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ChangePlot</name>
    <message>
        <source>%1: too few answers to compare</source>
        <translation>%1: zu wenige Antworten für einen Vergleich</translation>
    </message>
    <message>
        <source>Lens or dimension</source>
        <translation>Blickwinkel oder Dimension</translation>
    </message>
    <message>
        <source>%1 from unrounded values</source>
        <translation>%1 aus ungerundeten Werten</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::Chart</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector graphics (*.svg)</source>
        <translation>Bild (*.png);;Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild ist gespeichert.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Teaching example</source>
        <translation>Lehrbeispiel</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CloseStep</name>
    <message>
        <source>What we did</source>
        <translation>Was wir geschafft haben</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>Noch zu klären</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Wir treffen uns wieder am</translation>
    </message>
    <message>
        <source>Date of the repeat</source>
        <translation>Termin der Wiederholung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Protocol and handouts …</source>
        <translation>&amp;Protokoll und Unterlagen …</translation>
    </message>
    <message>
        <source>%1 of %2 questions decided, %3 parked, %4 open.</source>
        <translation>%1 von %2 Fragen entschieden, %3 geparkt, %4 offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>clears it up: %1</source>
        <translation>klärt: %1</translation>
    </message>
    <message>
        <source>The workshop is finished</source>
        <translation>Der Workshop ist abgeschlossen</translation>
    </message>
    <message>
        <source>What takes us on from here?</source>
        <translation>Wie geht es von hier aus weiter?</translation>
    </message>
    <message>
        <source>Thank you. Everything is stored; the papers for the room are one click away.</source>
        <translation>Vielen Dank. Alles ist gespeichert; die Unterlagen für den Raum sind einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Twelve months are a good distance: long enough to change something.</source>
        <translation>Zwölf Monate sind ein guter Abstand: lang genug, um etwas zu verändern.</translation>
    </message>
    <message>
        <source>Leave the workshop</source>
        <translation>Workshop verlassen</translation>
    </message>
    <message>
        <source>Finish the workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 finish the workshop</source>
        <translation>%1 Workshop abschließen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ColumnChooser</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Add another one to the comparison</source>
        <translation>Eine weitere Bewertung in den Vergleich nehmen</translation>
    </message>
    <message>
        <source>Up to six stand side by side</source>
        <translation>Bis zu sechs stehen nebeneinander</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ColumnLabel</name>
    <message>
        <source>%1 (open now)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CommunePage</name>
    <message>
        <source>Who is this about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Only the name is needed, and a pseudonym will do. Everything stays on this computer.</source>
        <translation>Nur der Name ist nötig, und ein Deckname genügt. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Deckname</translation>
    </message>
    <message>
        <source>stands on the report</source>
        <translation>steht auf dem Bericht</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>e.g. kick-off workshop</source>
        <translation>z. B. Auftaktworkshop</translation>
    </message>
    <message>
        <source>Kind of commune</source>
        <translation>Art der Kommune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Official municipality key</source>
        <translation>Amtlicher Gemeindeschlüssel</translation>
    </message>
    <message>
        <source>8 digits, counties 5</source>
        <translation>8 Ziffern, Landkreise 5</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Employees of the administration</source>
        <translation>Beschäftigte der Verwaltung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Without a name the report says “Unnamed commune”. A pseudonym will do.</source>
        <translation>Ohne Namen steht im Bericht „Kommune ohne Namen“. Ein Deckname genügt.</translation>
    </message>
    <message>
        <source>“%1” is no date. Please write it like 31.03.2027.</source>
        <translation>„%1“ ist kein Datum. Bitte schreiben Sie es wie 31.03.2027.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas, to find it in the library</source>
        <translation>mit Komma getrennt, zum Wiederfinden in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ComparisonPage</name>
    <message>
        <source>Question by question</source>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>Next: report</source>
        <translation>Weiter: Bericht</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Noch gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>As soon as the library holds a second assessment – of last year or of another commune –, both stand side by side here. “File” &gt; “Import files …” brings in files.</source>
        <translation>Sobald die Bibliothek eine zweite Bewertung enthält – aus dem letzten Jahr oder von einer anderen Kommune –, stehen hier beide nebeneinander. „Datei“ &gt; „Dateien importieren&#xa0;…“ holt Dateien herein.</translation>
    </message>
    <message>
        <source>The other assessment cannot be read.</source>
        <translation>Die andere Bewertung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Please choose another one, above right.</source>
        <translation>Bitte wählen Sie oben rechts eine andere.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Provisional: not everything is answered in both.</source>
        <translation>Vorläufig: Nicht in beiden ist alles beantwortet.</translation>
    </message>
    <message>
        <source>With what do you want to compare?</source>
        <translation>Womit möchten Sie vergleichen?</translation>
    </message>
    <message>
        <source>Above right you choose another commune of the library. An earlier or later assessment of your own would stand here by itself.</source>
        <translation>Oben rechts wählen Sie eine andere Kommune aus der Bibliothek. Eine frühere oder spätere eigene Bewertung stünde von selbst hier.</translation>
    </message>
    <message>
        <source>The result is still covered.</source>
        <translation>Das Ergebnis ist noch verdeckt.</translation>
    </message>
    <message>
        <source>As soon as you have opened it (“Type picture and profile” in the bar at the left), you can compare it here.</source>
        <translation>Sobald Sie es geöffnet haben („Typbild und Profil“ in der Leiste links), lässt es sich hier vergleichen.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Nothing of this can be compared.</source>
        <translation>Das lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Made with another version of the questionnaire: %1; yours with %2. Questions may have another meaning, so neither types nor levels stand side by side.</source>
        <translation>Mit einer anderen Fassung des Fragebogens entstanden: %1; Ihre mit %2. Fragen können etwas anderes bedeuten, deshalb stehen weder Typen noch Stufen nebeneinander.</translation>
    </message>
    <message>
        <source>Provisional: not everything is answered in all of them.</source>
        <translation>Vorläufig: Nicht überall ist alles beantwortet.</translation>
    </message>
    <message>
        <source>Left out, because made with another version of the questionnaire: %1. The others can be compared.</source>
        <translation>Nicht dabei, weil mit einer anderen Fassung des Fragebogens entstanden: %1. Die übrigen sind vergleichbar.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Save the comparison as</source>
        <translation>Vergleich speichern unter</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Text documents (*.odt);;Workbooks (*.xlsx);;Web pages (*.html)</source>
        <translation>PDF-Dokumente (*.pdf);;Textdokumente (*.odt);;Arbeitsmappen (*.xlsx);;Webseiten (*.html)</translation>
    </message>
    <message>
        <source>The comparison is in “%1”.</source>
        <translation>Der Vergleich liegt in „%1“.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the comparison as a report</source>
        <translation>Den Vergleich als Bericht speichern</translation>
    </message>
    <message>
        <source>The brand chosen last is missing or damaged, so it has none.</source>
        <translation>Der zuletzt gewählte Absender fehlt oder ist beschädigt, deshalb trägt er keinen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ComparisonTables</name>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ConsensusRow</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ContributionBars</name>
    <message numerus="yes">
        <source>Goal, %n point(s)</source>
        <translation>
            <numerusform>Ziel, %n Punkt</numerusform>
            <numerusform>Ziel, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) together</source>
        <translation>
            <numerusform>%n weitere Antwort</numerusform>
            <numerusform>%n weitere Antworten zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the lead of %1 over %2</source>
        <comment>genitive, dative with article</comment>
        <translation>Ergibt den Vorsprung %1 vor %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3 percentage points</source>
        <translation>%1: %2 – %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answers and their number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>These answers decided</source>
        <translation>Diese Antworten haben entschieden</translation>
    </message>
    <message>
        <source>Against it spoke</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>for %1, in percentage points</source>
        <translation>für %1, in Prozentpunkten</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>No answers to the goals or to practice yet.</source>
        <translation>Noch keine Antworten zu Zielen oder gelebter Praxis.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CountBoard</name>
    <message>
        <source>Counting the votes</source>
        <translation>Stimmen zählen</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::DifferenceBars</name>
    <message>
        <source>%1: %2 %3 (%4), %5 %6 (%7)</source>
        <translation>%1: %2 %3 (%4), %5 %6 (%7)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::DistributionDots</name>
    <message>
        <source>%1: median %2, middle half from %3 to %4, n = %5</source>
        <translation>%1: Median %2, mittlere Hälfte von %3 bis %4, n = %5</translation>
    </message>
    <message>
        <source>%1: too few answers</source>
        <translation>%1: zu wenige Antworten</translation>
    </message>
    <message>
        <source>Lens or dimension</source>
        <translation>Blickwinkel oder Dimension</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Median %1, n = %2</source>
        <translation>Median %1, n = %2</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::DotPlot</name>
    <message>
        <source>%1: too few answers (%2 of %3)</source>
        <translation>%1: zu wenige Antworten (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: actual %2, target %3</source>
        <translation>%1: Ist %2, Ziel %3</translation>
    </message>
    <message>
        <source>, questions from %1 to %2</source>
        <translation>, Fragen von %1 bis %2</translation>
    </message>
    <message>
        <source>, reference %1</source>
        <translation>, Vergleichswert %1</translation>
    </message>
    <message>
        <source>, %1 of %2 answers</source>
        <translation>, %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>Lens or dimension</source>
        <translation>Blickwinkel oder Dimension</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source> (next step)</source>
        <translation> (nächster Schritt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>next step, no own target yet</source>
        <translation>nächster Schritt, noch kein eigenes Ziel</translation>
    </message>
    <message>
        <source>spread of the questions</source>
        <translation>Spannweite der Antworten</translation>
    </message>
    <message>
        <source>Answ.</source>
        <comment>short for answers, column head</comment>
        <translation>Antw.</translation>
    </message>
    <message>
        <source>lowest question</source>
        <translation>niedrigste Antwort</translation>
    </message>
    <message>
        <source>too few answers (%1 of %2)</source>
        <translation>zu wenige Antworten (%1 von %2)</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>reference %1: a help for thinking, not a study value</source>
        <translation>Vergleichswert %1: Denkhilfe, kein Studienwert</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::EffortMatrix</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Measure %1: effort %2, impact %3, %4</source>
        <translation>Maßnahme %1: Aufwand %2, Wirkung %3, %4</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>○ idea   ● from “planned” on</source>
        <translation>○ Idee   ● ab „geplant“</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Suitable: %1</source>
        <translation>Geeignet: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Please enter no names.</source>
        <translation>Bitte keine Namen eintragen.</translation>
    </message>
    <message>
        <source>Take question back</source>
        <translation>Frage zurückholen</translation>
    </message>
    <message>
        <source>Park question</source>
        <translation>Frage parken</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: please shorten, the last change is not saved</source>
        <translation>
            <numerusform>%n Zeichen zu viel: bitte kürzen, die letzte Änderung ist nicht gespeichert</numerusform>
            <numerusform>%n Zeichen zu viel: bitte kürzen, die letzte Änderung ist nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: from level %1 on it belongs to the answer.</source>
        <translation>Beleg fehlt: Ab Stufe %1 gehört er dazu.</translation>
    </message>
    <message>
        <source>From level %1 on it belongs to the answer.</source>
        <translation>Ab Stufe %1 gehört ein Beleg dazu.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FailurePage</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Open another library …</source>
        <translation>&amp;Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>&amp;Begin a new library elsewhere …</source>
        <translation>&amp;Neue Bibliothek an anderer Stelle anlegen …</translation>
    </message>
    <message>
        <source>Another library counts until you close the window. The next time “%1” is tried again.</source>
        <translation>Eine andere Bibliothek gilt, bis Sie das Fenster schließen. Beim nächsten Start wird es wieder mit „%1“ versucht.</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Libraries of Vierklang (*.sqlite)</source>
        <translation>Bibliotheken von Vierklang (*.sqlite)</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Neue Bibliothek anlegen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FilterBar</name>
    <message>
        <source>below 5,000</source>
        <translation>unter 5.000</translation>
    </message>
    <message>
        <source>5,000 to 19,999</source>
        <translation>5.000 bis 19.999</translation>
    </message>
    <message>
        <source>20,000 to 49,999</source>
        <translation>20.000 bis 49.999</translation>
    </message>
    <message>
        <source>50,000 to 99,999</source>
        <translation>50.000 bis 99.999</translation>
    </message>
    <message>
        <source>100,000 and more</source>
        <translation>100.000 und mehr</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of the federation</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Typbild</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name, occasion, tag</source>
        <translation>Name, Anlass, Schlagwort</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FlipPage</name>
    <message>
        <source>What would have to change for the type to flip?</source>
        <translation>Was müsste sich ändern, damit der Typ kippt?</translation>
    </message>
    <message>
        <source>&amp;Example:</source>
        <translation>&amp;Beispiel:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Lived practice</source>
        <translation>Gelebte Praxis</translation>
    </message>
    <message>
        <source>Which answers to move</source>
        <translation>Welche Antworten bewegt werden</translation>
    </message>
    <message>
        <source>Answers that decided</source>
        <translation>Antworten, die entschieden haben</translation>
    </message>
    <message>
        <source>Vierklang deciding answers</source>
        <translation>Vierklang entscheidende Antworten</translation>
    </message>
    <message>
        <source>Show me the &amp;smallest change</source>
        <translation>&amp;Kleinste Änderung zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back to the example</source>
        <translation>&amp;Zurück zum Beispiel</translation>
    </message>
    <message>
        <source>All points are spent</source>
        <translation>Alle Punkte sind verteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left</source>
        <translation>
            <numerusform>Noch %n Punkt</numerusform>
            <numerusform>Noch %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>one point from “%1” to “%2”</source>
        <translation>ein Punkt von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>“%1” with the answer “%2”</source>
        <translation>„%1“ mit der Antwort „%2“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Smallest change: %1. Before, %2 led; now %3 lead.</source>
        <translation>Kleinste Änderung: %1. Vorher führten %2, jetzt führen %3.</translation>
    </message>
    <message>
        <source>No change makes another type lead.</source>
        <translation>Keine Änderung lässt einen anderen Typ führen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FlipPicture</name>
    <message>
        <source>Four shares</source>
        <translation>Vier Anteile</translation>
    </message>
    <message>
        <source>Vierklang teaching shares</source>
        <translation>Vierklang Lehre Anteile</translation>
    </message>
    <message>
        <source>In the example: %1</source>
        <translation>Im Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FormChoice</name>
    <message>
        <source>How much do you want to answer?</source>
        <translation>Wie viel möchten Sie beantworten?</translation>
    </message>
    <message>
        <source>&amp;Full form, about 90 minutes</source>
        <translation>&amp;Vollform, etwa 90 Minuten</translation>
    </message>
    <message>
        <source>&amp;Short form, about 60 minutes</source>
        <translation>&amp;Kurzform, etwa 60 Minuten</translation>
    </message>
    <message>
        <source>%1 goals, %2 questions on practice, %3 on maturity</source>
        <translation>%1 Ziele, %2 Fragen zur gelebten Praxis, %3 zum Reifegrad</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FrequencyBars</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GapBars</name>
    <message>
        <source>%1: distance %2, actual %3, target %4</source>
        <translation>%1: Abstand %2, Ist %3, Ziel %4</translation>
    </message>
    <message>
        <source>, measure %1</source>
        <translation>, Maßnahme %1</translation>
    </message>
    <message>
        <source>Lens or dimension</source>
        <translation>Blickwinkel oder Dimension</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Too few answers for a distance yet.</source>
        <translation>Für einen Abstand sind es noch zu wenige Antworten.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GoalsPage</name>
    <message>
        <source>Which goals actually drive your digitalisation today?</source>
        <translation>Welche Ziele bestimmen Ihre Digitalisierung heute tatsächlich?</translation>
    </message>
    <message>
        <source>Distribute %1 points, at most %2 for each goal. The order is random.
What gets no points is not unimportant – it is just not in front.</source>
        <translation>Verteilen Sie %1 Punkte, höchstens %2 je Ziel. Die Reihenfolge ist zufällig.
Was keine Punkte bekommt, ist nicht unwichtig – es steht nur nicht vorn.</translation>
    </message>
    <message>
        <source>%1 %2 change goal</source>
        <translation>%1 %2 Ziel wechseln</translation>
    </message>
    <message>
        <source>%1 to %2 set points</source>
        <translation>%1 bis %2 Punkte setzen</translation>
    </message>
    <message>
        <source>%1 %2 one point more or less</source>
        <translation>%1 %2 ein Punkt mehr oder weniger</translation>
    </message>
    <message>
        <source>%1 undo</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>of %1 points left</source>
        <translation>von %1 Punkten übrig</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GoalsStep</name>
    <message>
        <source>&amp;Clear form</source>
        <translation>Bogen &amp;leeren</translation>
    </message>
    <message>
        <source>Take over form</source>
        <translation>Bogen übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;On to practice</source>
        <translation>&amp;Weiter zur Praxis</translation>
    </message>
    <message>
        <source>Close the forms</source>
        <translation>Bögen abschließen</translation>
    </message>
    <message>
        <source>%1 %2 change goal</source>
        <translation>%1 %2 Ziel wechseln</translation>
    </message>
    <message>
        <source>%1 undo</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>%1 to %2 set points and go on</source>
        <translation>%1 bis %2 Punkte setzen und weiter</translation>
    </message>
    <message>
        <source>Which goals actually drive your digitalisation today?</source>
        <translation>Welche Ziele bestimmen Ihre Digitalisierung heute tatsächlich?</translation>
    </message>
    <message>
        <source>Type one form after another: %1 points, at most %2 for each goal.</source>
        <translation>Geben Sie einen Bogen nach dem anderen ein: %1 Punkte, höchstens %2 je Ziel.</translation>
    </message>
    <message>
        <source>types hidden</source>
        <translation>Typen verdeckt</translation>
    </message>
    <message>
        <source>of %1 points left</source>
        <translation>von %1 Punkten übrig</translation>
    </message>
    <message>
        <source>%1 of %2 forms</source>
        <translation>%1 von %2 Bögen</translation>
    </message>
    <message>
        <source>The forms are added up and closed. Only the sums are kept.</source>
        <translation>Die Bögen sind zusammengezählt und abgeschlossen. Nur die Summen bleiben.</translation>
    </message>
    <message>
        <source>All forms are in. Only their sum is kept.</source>
        <translation>Alle Bögen sind da. Nur ihre Summe bleibt.</translation>
    </message>
    <message>
        <source>Only the sum is kept; no form can be found again.</source>
        <translation>Nur die Summe bleibt; kein Bogen ist später wiederzufinden.</translation>
    </message>
    <message>
        <source>Really clear all forms</source>
        <translation>Wirklich alle Bögen löschen</translation>
    </message>
    <message>
        <source>Clear all and type again</source>
        <translation>Alle löschen und neu eingeben</translation>
    </message>
    <message numerus="yes">
        <source>Only %n points are left for this goal.</source>
        <translation>
            <numerusform>Für dieses Ziel ist nur noch %n Punkt übrig.</numerusform>
            <numerusform>Für dieses Ziel sind nur noch %n Punkte übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form %1 is added.</source>
        <translation>Bogen %1 ist dazugezählt.</translation>
    </message>
    <message>
        <source>A form is half typed. Please take it over or clear it first.</source>
        <translation>Ein Bogen ist halb eingegeben. Bitte übernehmen oder leeren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GuessPage</name>
    <message>
        <source>&amp;Show on the projector</source>
        <translation>Auf dem &amp;Beamer zeigen</translation>
    </message>
    <message>
        <source>Guesses of the class</source>
        <translation>Tipps der Klasse</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>&amp;Klasse:</translation>
    </message>
    <message>
        <source>People in the class</source>
        <translation>Personen in der Klasse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Show &amp;already, on this screen only</source>
        <translation>&amp;Schon zeigen, nur auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>%1 to %2 count a guess</source>
        <translation>%1 bis %2 Tipp zählen</translation>
    </message>
    <message>
        <source>%1 take the last one back</source>
        <translation>%1 letzten zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Voriger Fall</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Nächster Fall</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Auflösen</translation>
    </message>
    <message>
        <source>Guess the type: %1</source>
        <translation>Typ raten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: all have guessed</source>
        <translation>%1 von %2: alle haben getippt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n guess(es) to go</source>
        <translation>
            <numerusform>%1 von %2, noch %n Tipp</numerusform>
            <numerusform>%1 von %2, noch %n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>One guess less for: %1</source>
        <translation>Ein Tipp weniger für: %1</translation>
    </message>
    <message>
        <source>One guess more for: %1</source>
        <translation>Ein Tipp mehr für: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GuessProjector</name>
    <message>
        <source>Guess the type – Vierklang</source>
        <translation>Typ raten – Vierklang</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::HalfSpin</name>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::HandoutsPage</name>
    <message>
        <source>Handouts for the workshop</source>
        <translation>Unterlagen für den Workshop</translation>
    </message>
    <message>
        <source>You see exactly what will be saved and printed.</source>
        <translation>Sie sehen genau, was gespeichert und gedruckt wird.</translation>
    </message>
    <message>
        <source>You see exactly what will be saved and printed. Commune, date and place are left open to fill in by hand.</source>
        <translation>Sie sehen genau, was gespeichert und gedruckt wird. Kommune, Datum und Ort bleiben offen und werden von Hand ergänzt.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Welches Blatt?</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Sprache auf dem Papier</translation>
    </message>
    <message>
        <source>Save &amp;all …</source>
        <translation>A&amp;lle speichern …</translation>
    </message>
    <message>
        <source>The sheet is being made …</source>
        <translation>Das Blatt entsteht …</translation>
    </message>
    <message>
        <source>Preview of the handout</source>
        <translation>Vorschau der Unterlage</translation>
    </message>
    <message>
        <source>The saved PDF has headings, tables and alternative texts for screen readers.</source>
        <translation>Das gespeicherte PDF enthält Überschriften, Tabellen und Alternativtexte für Vorleseprogramme.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Unterlage speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The handout is in “%1”.</source>
        <translation>Die Unterlage liegt in „%1“.</translation>
    </message>
    <message>
        <source>Save all handouts in one file</source>
        <translation>Alle Unterlagen in einer Datei speichern</translation>
    </message>
    <message>
        <source>All handouts are in “%1”.</source>
        <translation>Alle Unterlagen liegen in „%1“.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Vierklang %1 · Copyright the Vierklang authors · GPL 3 or later</source>
        <translation>Vierklang %1 · Copyright The Vierklang authors · GPL 3 oder neuer</translation>
    </message>
    <message>
        <source>%1 close</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Close help</source>
        <translation>Hilfe &amp;schließen</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Two questions, kept apart</source>
        <translation>Zwei Fragen, sauber getrennt</translation>
    </message>
    <message>
        <source>Keys on a question</source>
        <translation>Tasten auf einer Frage</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>First distribute the points on the goals, then answer what practice looks like, then the questions on maturity. You can go anywhere at any time in the bar at the left. Every answer is on disk at once; there is no save button.</source>
        <translation>Verteilen Sie zuerst die Punkte auf die Ziele, beschreiben Sie dann die gelebte Praxis, beantworten Sie danach die Fragen zum Reifegrad. Über die Leiste links kommen Sie jederzeit überallhin. Jede Antwort ist sofort gespeichert; einen Knopf dafür gibt es nicht.</translation>
    </message>
    <message>
        <source>“What for?” gives a pattern of four types; none stands above another. “How far?” gives levels from 0 to 4. The two are never mixed.</source>
        <translation>„Wozu?“ ergibt ein Muster aus vier Typen; keiner steht über einem anderen. „Wie weit?“ ergibt Stufen von 0 bis 4. Beides wird nie vermischt.</translation>
    </message>
    <message>
        <source>0 to 4 choose a level, W means “don&apos;t know”, N “does not apply”, Enter goes to the next question. If single keys get in your way, switch them off in the menu “Edit”.</source>
        <translation>0 bis 4 wählen eine Stufe, W heißt „weiß nicht“, N „trifft nicht zu“, Eingabe führt zur nächsten Frage. Stören einzelne Tasten, schalten Sie sie im Menü „Bearbeiten“ ab.</translation>
    </message>
    <message>
        <source>Ctrl+Page down and Ctrl+Page up go on and back, Ctrl+J goes to the next open question, Ctrl+Z takes back, Ctrl+M opens the note, Ctrl+P prints the report or the sheet in sight, Ctrl+Shift+K parks the question, F9 hides the bar at the left, F11 fills the screen, Ctrl++ and Ctrl+− change the size of text.</source>
        <translation>Strg+Bild ab und Strg+Bild auf führen vor und zurück, Strg+J zur nächsten offenen Frage, Strg+Z macht rückgängig, Strg+M öffnet die Notiz, Strg+P druckt den Bericht oder das Blatt, das Sie sehen, Strg+Umschalt+K parkt die Frage, F9 blendet die Leiste links aus, F11 füllt den Bildschirm, Strg++ und Strg+− ändern die Schriftgröße.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in “%1”. Vierklang opens no network connection.</source>
        <translation>Alles bleibt auf diesem Rechner, in „%1“. Vierklang baut keine Netzverbindung auf.</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>Der Workshop</translation>
    </message>
    <message>
        <source>Keys in the workshop</source>
        <translation>Tasten im Workshop</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W begins or continues the workshop of the open assessment. People vote blind, you count, everybody sees the counts at once, and you record what the room agrees on. Only counts are stored. A rehearsal with simulated people leaves no trace.</source>
        <translation>Strg+Umschalt+W beginnt den Workshop der geöffneten Bewertung oder setzt ihn fort. Alle stimmen verdeckt ab, Sie zählen, alle sehen die Zahlen gleichzeitig, und Sie halten fest, worauf der Raum sich einigt. Nur Zahlen werden gespeichert. Ein Probelauf mit simulierten Personen hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>0 to 4, W and N count a vote, Backspace takes the last one back, Enter reveals and then goes to the next question, Ctrl+Enter reveals with fewer votes. After that 0 to 4, W and N record the consensus and R begins another round. On a goal form 0 to 5 set the points and go on, Enter takes the form over. Ctrl+Space pauses, Ctrl+M opens the note, Ctrl+Shift+K parks, Ctrl+F5 opens the window of the projector, F12 makes it black, Ctrl+Page down and Ctrl+Page up go on and back, Esc returns to the work.</source>
        <translation>0 bis 4, W und N zählen eine Stimme, Rück nimmt die letzte zurück, Eingabe deckt auf und geht danach zur nächsten Frage, Strg+Eingabe deckt mit weniger Stimmen auf. Nach dem Aufdecken halten 0 bis 4, W und N den Konsens fest, und R beginnt eine weitere Runde. Auf einem Zielbogen setzen 0 bis 5 die Punkte und gehen weiter, Eingabe übernimmt den Bogen. Strg+Leertaste hält die Zeit an, Strg+M öffnet die Notiz, Strg+Umschalt+K parkt, Strg+F5 öffnet das Beamer-Fenster, F12 macht es schwarz, Strg+Bild ab und Strg+Bild auf gehen weiter und zurück, Esc führt zur Arbeit zurück.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show files of one kind</source>
        <translation>Dateien einer Art zeigen</translation>
    </message>
    <message>
        <source>Where files and library say something else:</source>
        <translation>Wo sich Dateien und Bibliothek widersprechen:</translation>
    </message>
    <message>
        <source>Keep the library’s in all files</source>
        <translation>Immer Bibliothek behalten</translation>
    </message>
    <message>
        <source>Take the files’ in all</source>
        <translation>Immer Datei übernehmen</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>alle (%1)</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportDetail</name>
    <message>
        <source>Will be added to the library.</source>
        <translation>Kommt neu in die Bibliothek.</translation>
    </message>
    <message>
        <source>The library says all of this already; nothing changes.</source>
        <translation>All das steht schon in der Bibliothek; nichts ändert sich.</translation>
    </message>
    <message>
        <source>Lies in the bin and comes back from there. Nothing that the library says is lost.</source>
        <translation>Liegt im Papierkorb und kommt von dort zurück. Nichts, was in der Bibliothek steht, geht verloren.</translation>
    </message>
    <message>
        <source>Fills in what the library leaves open. Nothing that the library says is lost.</source>
        <translation>Ergänzt, was in der Bibliothek noch offen ist. Nichts, was dort steht, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>File and library say something else in %n places. What only one of them says is kept.</source>
        <translation>
            <numerusform>Datei und Bibliothek widersprechen sich an %n Stelle. Was nur auf einer Seite steht, bleibt erhalten.</numerusform>
            <numerusform>Datei und Bibliothek widersprechen sich an %n Stellen. Was nur auf einer Seite steht, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays out until the password fits.</source>
        <translation>Bleibt draußen, bis das Passwort passt.</translation>
    </message>
    <message>
        <source>Stays out. Nothing of this file is taken over.</source>
        <translation>Bleibt draußen. Aus dieser Datei wird nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 von %2 Fragen beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n places are not in order:</source>
        <translation>
            <numerusform>%n Stelle ist nicht in Ordnung:</numerusform>
            <numerusform>%n Stellen sind nicht in Ordnung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the &amp;library’s everywhere</source>
        <translation>Überall &amp;Bibliothek behalten</translation>
    </message>
    <message>
        <source>Take the &amp;file’s everywhere</source>
        <translation>Überall &amp;Datei übernehmen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are filled in</source>
        <translation>
            <numerusform>%n Angabe kommt dazu</numerusform>
            <numerusform>%n Angaben kommen dazu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message numerus="yes">
        <source>conflicting, %n open</source>
        <translation>
            <numerusform>widersprüchlich, %n offen</numerusform>
            <numerusform>widersprüchlich, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>does not fit together</source>
        <translation>passt nicht zusammen</translation>
    </message>
    <message>
        <source>without a name (%1)</source>
        <translation>ohne Namen (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assessment or file</source>
        <translation>Bewertung oder Datei</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportPage</name>
    <message>
        <source>What the import would do</source>
        <translation>Das würde der Import ändern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n assessments</source>
        <translation>
            <numerusform>%n Bewertung ü&amp;bernehmen</numerusform>
            <numerusform>%n Bewertungen ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files read</source>
        <translation>
            <numerusform>%1 von %n Datei gelesen</numerusform>
            <numerusform>%1 von %n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened. For the others this password does not fit.</source>
        <translation>
            <numerusform>%n Datei ist geöffnet. Zu den übrigen passt dieses Passwort nicht.</numerusform>
            <numerusform>%n Dateien sind geöffnet. Zu den übrigen passt dieses Passwort nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are protected with a password.</source>
        <translation>
            <numerusform>%n Datei ist mit einem Passwort geschützt.</numerusform>
            <numerusform>%n Dateien sind mit einem Passwort geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed yet. What is ready is taken over in one step, after a backup of the library; broken files stay out.</source>
        <translation>Noch ist nichts geändert. Was bereit ist, wird in einem Schritt übernommen, nach einer Sicherung der Bibliothek; fehlerhafte Dateien bleiben draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for your decision and stay out until then.</source>
        <translation>
            <numerusform>%n Datei wartet auf Ihre Entscheidung und bleibt bis dahin draußen.</numerusform>
            <numerusform>%n Dateien warten auf Ihre Entscheidung und bleiben bis dahin draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien, die importiert werden sollen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ItemDots</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, reference %1 (%2)</source>
        <translation>, Vergleichswert %1 (%2)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ItemPage</name>
    <message>
        <source>Choose the highest level that is fully met and can be shown. What you achieve jointly with others counts too.</source>
        <translation>Wählen Sie die höchste Stufe, die ganz erfüllt ist und sich belegen lässt. Was im Verbund erfüllt ist, zählt mit.</translation>
    </message>
    <message>
        <source>%1 next question</source>
        <translation>%1 nächste Frage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 previous question</source>
        <translation>%1 vorige Frage</translation>
    </message>
    <message>
        <source>%1 undo</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>%1 to %2 choose level</source>
        <translation>%1 bis %2 Stufe wählen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>%1 · %2 · Question %3 of %4</source>
        <translation>%1 · %2 · Frage %3 von %4</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ItemsStep</name>
    <message>
        <source>%1 · Question %2 of %3 · Round %4</source>
        <translation>%1 · Frage %2 von %3 · Runde %4</translation>
    </message>
    <message>
        <source>Suitable evidence: %1</source>
        <translation>Geeigneter Beleg: %1</translation>
    </message>
    <message>
        <source>revealed, the room sees the counts</source>
        <translation>aufgedeckt, der Raum sieht die Zahlen</translation>
    </message>
    <message>
        <source>counts still covered</source>
        <translation>Zahlen noch verdeckt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Reveal with %1</source>
        <translation>Mit %1 aufdecken</translation>
    </message>
    <message>
        <source>Another &amp;round</source>
        <translation>Weitere &amp;Runde</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 take the last one back</source>
        <translation>%1 letzte zurücknehmen</translation>
    </message>
    <message>
        <source>%1 park</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>%1 don&apos;t know %2 does not apply</source>
        <translation>%1 weiß nicht %2 trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 to %2 count a vote</source>
        <translation>%1 bis %2 Stimme zählen</translation>
    </message>
    <message>
        <source>%1 previous question</source>
        <translation>%1 vorige Frage</translation>
    </message>
    <message>
        <source>%1 another round</source>
        <translation>%1 weitere Runde</translation>
    </message>
    <message>
        <source>%1 to %2 consensus</source>
        <translation>%1 bis %2 Konsens</translation>
    </message>
    <message numerus="yes">
        <source>Only %n votes: somebody could tell who said what. If the room agrees, press the same again.</source>
        <translation>
            <numerusform>Nur %n Stimme: Man könnte erkennen, wer wie gestimmt hat. Wenn der Raum einverstanden ist, decken Sie noch einmal auf.</numerusform>
            <numerusform>Nur %n Stimmen: Man könnte erkennen, wer wie gestimmt hat. Wenn der Raum einverstanden ist, decken Sie noch einmal auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LevelStrips</name>
    <message numerus="yes">
        <source>%n on level %1</source>
        <translation>
            <numerusform>%n auf Stufe %1</numerusform>
            <numerusform>%n auf Stufe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>nichts beantwortet</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>one question, %1 (above)</source>
        <translation>eine Frage, %1 (oben)</translation>
    </message>
    <message>
        <source>one question, %1 (below)</source>
        <translation>eine Frage, %1 (unten)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibraryFoot</name>
    <message numerus="yes">
        <source>&amp;Archive %n</source>
        <translation>
            <numerusform>%n ar&amp;chivieren</numerusform>
            <numerusform>%n ar&amp;chivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>Schla&amp;gwörter …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>%n &amp;löschen</numerusform>
            <numerusform>%n &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Next assessment</source>
        <translation>&amp;Nächste Bewertung</translation>
    </message>
    <message>
        <source>A new assessment of the same commune: details, targets and measures are taken over, answers are not.</source>
        <translation>Eine neue Bewertung derselben Kommune: Angaben, Ziele und Maßnahmen werden übernommen, Antworten nicht.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>%n &amp;vergleichen</numerusform>
            <numerusform>%n &amp;vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Select two to six assessments to compare them.</source>
        <translation>Wählen Sie zwei bis sechs Bewertungen aus, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n o&amp;ut of the archive</source>
        <translation>
            <numerusform>%n aus dem Ar&amp;chiv holen</numerusform>
            <numerusform>%n aus dem Ar&amp;chiv holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take o&amp;ut of the archive</source>
        <translation>Aus dem Ar&amp;chiv holen</translation>
    </message>
    <message numerus="yes">
        <source>Select all %1</source>
        <translation>
            <numerusform>%1 auswählen</numerusform>
            <numerusform>Alle %1 auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 &amp;reports …</source>
        <translation>
            <numerusform>%1 B&amp;ericht schreiben …</numerusform>
            <numerusform>%1 B&amp;erichte schreiben …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibraryListPanel</name>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibraryModel</name>
    <message>
        <source>Commune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of the federation</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Inhab.</source>
        <comment>inhabitants, short</comment>
        <translation>Einw.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Typbild</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>still covered</source>
        <translation>noch verdeckt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischform</translation>
    </message>
    <message>
        <source>goals and practice differ</source>
        <translation>Ziele und Praxis verschieden</translation>
    </message>
    <message>
        <source>no pattern yet</source>
        <translation>noch kein Muster</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Praxis: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibrarySide</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recently edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Measures of all communes</source>
        <translation>Maßnahmen aller Kommunen</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the filter</source>
        <translation>
            <numerusform>%n weiteres im Filter „Schlagwort“</numerusform>
            <numerusform>%n weitere im Filter „Schlagwort“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assessments</source>
        <translation>
            <numerusform>%1 Bewertung</numerusform>
            <numerusform>%1 Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 communes</source>
        <translation>
            <numerusform>%1 Kommune</numerusform>
            <numerusform>%1 Kommunen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibraryView</name>
    <message>
        <source>How to look at them</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>%1 of %2 assessments</source>
        <translation>%1 von %2 Bewertungen</translation>
    </message>
    <message>
        <source>No assessment fits</source>
        <translation>Keine Bewertung passt</translation>
    </message>
    <message>
        <source>Nothing in this view is let through by the search and the filters together.</source>
        <translation>Suche und Filter zusammen lassen in dieser Ansicht nichts übrig.</translation>
    </message>
    <message>
        <source>Show all assessments</source>
        <translation>Alle Bewertungen zeigen</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>What you put into the archive leaves the other lists and stays here with all its answers.</source>
        <translation>Was Sie archivieren, verlässt die anderen Listen und bleibt hier mit allen Antworten.</translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Begin one, import files or drop them here. You see a preview first.</source>
        <translation>Beginnen Sie eine, importieren Sie Dateien oder ziehen Sie welche hierher. Vorher sehen Sie eine Vorschau.</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected, %2 of them not shown</source>
        <translation>%1 ausgewählt, davon %2 nicht angezeigt</translation>
    </message>
    <message>
        <source>%1 · %2 shown · %3 in all</source>
        <translation>%1 · %2 angezeigt · %3 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%1 assessments</source>
        <translation>
            <numerusform>%1 Bewertung</numerusform>
            <numerusform>%1 Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MainWindow</name>
    <message>
        <source>For reading only. %1</source>
        <translation>Nur zum Lesen geöffnet. %1</translation>
    </message>
    <message>
        <source>The first of six examples. All six are in the list on the start page.</source>
        <translation>Das erste von sechs Beispielen. Alle sechs stehen in der Liste auf der Startseite.</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments were taken over.</source>
        <translation>
            <numerusform>%n Bewertung wurde übernommen.</numerusform>
            <numerusform>%n Bewertungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Assessments of Vierklang (*.vierklang)</source>
        <translation>Bewertungen von Vierklang (*.vierklang)</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>Die Kopie liegt in „%1“.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Schriftgröße %1 %</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>Die letzte Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Import assessments</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>%1 – Vierklang</source>
        <translation>%1 – Vierklang</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered · Questionnaire %3</source>
        <translation>%1 von %2 Fragen beantwortet · Fragebogen %3</translation>
    </message>
    <message>
        <source>No network connection: your data stays on this device</source>
        <translation>Arbeitet ohne Netzverbindung: Ihre Daten bleiben auf diesem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments · No network connection: your data stays on this device</source>
        <translation>
            <numerusform>%n Bewertung · Arbeitet ohne Netzverbindung: Ihre Daten bleiben auf diesem Gerät</numerusform>
            <numerusform>%n Bewertungen · Arbeitet ohne Netzverbindung: Ihre Daten bleiben auf diesem Gerät</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>„%1“ ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>„%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <comment>where and what</comment>
        <translation>Rückgängig gemacht: %1 (%2)</translation>
    </message>
    <message>
        <source>Redone: %1 (%2)</source>
        <comment>where and what</comment>
        <translation>Wiederhergestellt: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Rehearsal: nothing is stored</source>
        <translation>Probelauf: nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Workshop finished</source>
        <translation>Workshop abgeschlossen</translation>
    </message>
    <message>
        <source>Workshop since %1 · %2 of %3 minutes</source>
        <translation>Workshop läuft seit %1 · %2 von %3 Minuten</translation>
    </message>
    <message>
        <source>A new assessment of today. Details, own targets and measures are taken over, answers are not.</source>
        <translation>Eine neue Bewertung von heute. Angaben, eigene Ziele und Maßnahmen sind übernommen, Antworten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments have the tag “%1” now.</source>
        <translation>
            <numerusform>%n Bewertung hat jetzt das Schlagwort „%1“.</numerusform>
            <numerusform>%n Bewertungen haben jetzt das Schlagwort „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments no longer have the tag “%1”.</source>
        <translation>
            <numerusform>%n Bewertung hat das Schlagwort „%1“ nicht mehr.</numerusform>
            <numerusform>%n Bewertungen haben das Schlagwort „%1“ nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the bin.</source>
        <translation>
            <numerusform>%n Bewertung liegt im Papierkorb.</numerusform>
            <numerusform>%n Bewertungen liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the archive.</source>
        <translation>
            <numerusform>%n Bewertung liegt im Archiv.</numerusform>
            <numerusform>%n Bewertungen liegen im Archiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the list again.</source>
        <translation>
            <numerusform>%n Bewertung steht wieder in der Liste.</numerusform>
            <numerusform>%n Bewertungen stehen wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>„%1“ liegt im Archiv.</translation>
    </message>
    <message>
        <source>Assessments and sheets of answers (*.vierklang *.csv)</source>
        <translation>Bewertungen und Antwortbögen (*.vierklang *.csv)</translation>
    </message>
    <message>
        <source>The state before is in the backup “%1”.</source>
        <translation>Der Stand davor liegt in der Sicherung „%1“.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The import was taken back. What it had added lies in the bin.</source>
        <translation>Der Import ist zurückgenommen. Was neu dazugekommen war, liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %n assessments that were worked on since.</source>
        <translation>
            <numerusform>Der Import ist zurückgenommen, bis auf %n Bewertung, an der seitdem gearbeitet wurde.</numerusform>
            <numerusform>Der Import ist zurückgenommen, bis auf %n Bewertungen, an denen seitdem gearbeitet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The protected copy is in “%1”.</source>
        <translation>Die geschützte Kopie liegt in „%1“.</translation>
    </message>
    <message>
        <source>Save a template for sheets of answers</source>
        <translation>Vorlage für Antwortbögen speichern</translation>
    </message>
    <message>
        <source>Vierklang answers</source>
        <translation>Vierklang-Antwortbogen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The template is in “%1”. Filled in, it comes back by “Import files”.</source>
        <translation>Die Vorlage liegt in „%1“. Ausgefüllt kommt sie über „Dateien importieren“ zurück.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MatrixPage</name>
    <message>
        <source>What the four types can take from each other</source>
        <translation>Was die vier Typen voneinander lernen können</translation>
    </message>
    <message>
        <source>Read along a row: this type learns something from each of the others.</source>
        <translation>Lesen Sie eine Zeile entlang: Dieser Typ lernt von jedem anderen etwas.</translation>
    </message>
    <message>
        <source>learns from …</source>
        <translation>lernen von …</translation>
    </message>
    <message>
        <source>Derived from the study by ÖFIT and KGSt (2020): its statements on the strengths of the types, put into steps by us. R and a number name the statement.</source>
        <translation>Abgeleitet aus der Studie von ÖFIT und KGSt (2020): ihre Aussagen zu den Stärken der Typen, von uns in Schritte übersetzt. R und eine Zahl nennen die Aussage.</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>von: %1</translation>
    </message>
    <message>
        <source>derived, %1</source>
        <translation>abgeleitet, %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasureForm</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Role or office, better than a name</source>
        <translation>Rolle oder Stelle, besser als ein Name</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Maßnahme %1</translation>
    </message>
    <message>
        <source>In the store of ideas</source>
        <translation>Im Ideenspeicher</translation>
    </message>
    <message>
        <source>What must people learn for this?</source>
        <translation>Was müssen Menschen dafür lernen?</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Please write it like 31.03.2027.</source>
        <translation>„%1“ ist kein Datum. Bitte schreiben Sie es wie 31.03.2027.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasureList</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>ohne Thema</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due from today on</source>
        <translation>Ab heute fällig</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasureTable</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Training is still missing</source>
        <translation>Schulung fehlt noch</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Schulung: %1</translation>
    </message>
    <message>
        <source>same type: look for partners</source>
        <translation>gleicher Typ: Partner suchen</translation>
    </message>
    <message>
        <source>Store of ideas: not in focus</source>
        <translation>Ideenspeicher: nicht im Fokus</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure and its training</source>
        <translation>Maßnahme und ihre Schulung</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen von</translation>
    </message>
    <message>
        <source>Owner
due</source>
        <translation>Zuständig
Termin</translation>
    </message>
    <message>
        <source>Effort
impact</source>
        <translation>Aufwand
Wirkung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Learn from %1</source>
        <translation>Lernen von den %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasuresPage</name>
    <message>
        <source>Distance to the own target</source>
        <translation>Abstand zum eigenen Ziel</translation>
    </message>
    <message>
        <source>● actual  ○ target. Lenses are bold, a number names the measure.</source>
        <translation>● Ist  ○ Ziel. Blickwinkel sind fett, eine Zahl nennt die Maßnahme.</translation>
    </message>
    <message>
        <source>Effort and impact</source>
        <translation>Aufwand und Wirkung</translation>
    </message>
    <message>
        <source>Lenses and dimensions, the largest distance first.</source>
        <translation>Blickwinkel und Dimensionen, der größte Abstand zuerst.</translation>
    </message>
    <message>
        <source>Vierklang distances</source>
        <translation>Vierklang Abstände</translation>
    </message>
    <message>
        <source>Measures in focus by effort and impact.</source>
        <translation>Maßnahmen im Fokus nach Aufwand und Wirkung.</translation>
    </message>
    <message>
        <source>Vierklang effort and impact</source>
        <translation>Vierklang Aufwand und Wirkung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Next: report</source>
        <translation>Weiter: Bericht</translation>
    </message>
    <message>
        <source>Measures · What do we do next?</source>
        <translation>Maßnahmen · Was tun wir als Nächstes?</translation>
    </message>
    <message>
        <source>The step is a measure now. Its training is proposed below.</source>
        <translation>Der Schritt ist jetzt eine Maßnahme. Unten steht ein Vorschlag für die Schulung.</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>The measure was removed. “Undo” brings it back.</source>
        <translation>Die Maßnahme ist entfernt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>No own targets yet: the next step counts as target. Lenses are bold.</source>
        <translation>Noch keine eigenen Ziele: Als Ziel gilt der nächste Schritt. Blickwinkel sind fett.</translation>
    </message>
    <message>
        <source>Add your own measure</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <source>%1 (dimension)</source>
        <translation>%1 (Dimension)</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasuresPanel</name>
    <message>
        <source>Status of the measures</source>
        <translation>Status der Maßnahmen</translation>
    </message>
    <message>
        <source>Owner of the measures</source>
        <translation>Zuständige der Maßnahmen</translation>
    </message>
    <message>
        <source>Grouping of the measures</source>
        <translation>Gruppierung der Maßnahmen</translation>
    </message>
    <message>
        <source>Measures of all communes</source>
        <translation>Maßnahmen aller Kommunen</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Diese Filter aufheben</translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation>Status: offen</translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation>Status: alle</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Owner: all</source>
        <translation>Zuständig: alle</translation>
    </message>
    <message>
        <source>Owner: nobody named</source>
        <translation>Zuständig: niemand benannt</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Grouped by date</source>
        <translation>Nach Termin gruppiert</translation>
    </message>
    <message>
        <source>Grouped by commune</source>
        <translation>Nach Kommune gruppiert</translation>
    </message>
    <message>
        <source>Grouped by owner</source>
        <translation>Nach Zuständigen gruppiert</translation>
    </message>
    <message>
        <source>Grouped by subject</source>
        <translation>Nach Thema gruppiert</translation>
    </message>
    <message numerus="yes">
        <source>only the %n ticked</source>
        <translation>
            <numerusform>nur die %n ausgewählte</numerusform>
            <numerusform>nur die %n ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no measures yet. They begin on the page “Measures” of an assessment; what is due then stands here for all communes.</source>
        <translation>Es gibt noch keine Maßnahmen. Sie beginnen auf der Seite „Maßnahmen“ einer Bewertung; was dann fällig wird, steht hier für alle Kommunen.</translation>
    </message>
    <message>
        <source>No measure fits these filters.</source>
        <translation>Keine Maßnahme passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Termin</numerusform>
            <numerusform>%n ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s) (.ics) …</source>
        <translation>
            <numerusform>%n Termin speichern (.ics) …</numerusform>
            <numerusform>%n Termine speichern (.ics) …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save dates (.ics) …</source>
        <translation>Termine speichern (.ics) …</translation>
    </message>
    <message>
        <source>Save dates as</source>
        <translation>Termine speichern unter</translation>
    </message>
    <message>
        <source>Vierklang measures</source>
        <translation>Vierklang-Maßnahmen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved for the calendar.</source>
        <translation>
            <numerusform>%n Termin für den Kalender gespeichert.</numerusform>
            <numerusform>%n Termine für den Kalender gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MessageLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ModelCombo</name>
    <message>
        <source>%1 (archetype)</source>
        <translation>%1 (Archetyp)</translation>
    </message>
    <message>
        <source>Exercise: high and low in turn</source>
        <translation>Übung: abwechselnd hoch und niedrig</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MorphPage</name>
    <message>
        <source>From one type to another</source>
        <translation>Von einem Typ zum anderen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Radar of the six dimensions</source>
        <translation>Radar der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Four shares</source>
        <translation>Vier Anteile</translation>
    </message>
    <message>
        <source>Means of the six dimensions</source>
        <translation>Mittelwerte der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Vierklang teaching radar</source>
        <translation>Vierklang Lehre Radar</translation>
    </message>
    <message>
        <source>Vierklang teaching shares</source>
        <translation>Vierklang Lehre Anteile</translation>
    </message>
    <message>
        <source>Vierklang teaching dots</source>
        <translation>Vierklang Lehre Punkte</translation>
    </message>
    <message>
        <source>How far? – mean of each dimension</source>
        <translation>Wie weit? – Mittel je Dimension</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: jump in steps of 10 %</source>
        <translation>&amp;Bewegung reduzieren: springt in Schritten von 10 %</translation>
    </message>
    <message>
        <source>%1 play, pause</source>
        <translation>%1 abspielen, anhalten</translation>
    </message>
    <message>
        <source>%1 %2 by 1 %</source>
        <translation>%1 %2 um 1 %</translation>
    </message>
    <message>
        <source>%1 %2 by 10 %</source>
        <translation>%1 %2 um 10 %</translation>
    </message>
    <message>
        <source>%1 to the change</source>
        <translation>%1 zum Wechsel</translation>
    </message>
    <message>
        <source>Shares of the hints in the answers, not probabilities.</source>
        <translation>Anteile der Hinweise in den Antworten, keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>%1 Shares from pattern answers of the type, not probabilities.</source>
        <translation>%1: Anteile aus Musterantworten des Typs, keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Goals and practice</source>
        <translation>Ziele/Praxis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischform</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Tendency</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What for? – at %1</source>
        <translation>Wozu? – bei %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MorphSlider</name>
    <message>
        <source>Position between %1 and %2</source>
        <translation>Stellung zwischen: %1 und %2</translation>
    </message>
    <message>
        <source>The same type leads all the way.</source>
        <translation>Derselbe Typ führt auf dem ganzen Weg.</translation>
    </message>
    <message>
        <source>The leading type changes here: %1</source>
        <translation>Hier wechselt der führende Typ: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>only here, please without names</source>
        <translation>nur hier, bitte ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: please shorten, the last change is not saved</source>
        <translation>
            <numerusform>%n Zeichen zu viel: bitte kürzen, die letzte Änderung ist nicht gespeichert</numerusform>
            <numerusform>%n Zeichen zu viel: bitte kürzen, die letzte Änderung ist nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::OriginLegend</name>
    <message>
        <source>order from the study, height by us</source>
        <translation>Reihenfolge aus der Studie, Höhe von uns</translation>
    </message>
    <message>
        <source>derived from the study</source>
        <translation>aus der Studie abgeleitet</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Woher die Werte stammen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PagePictures</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>No picture in this view</source>
        <translation>Kein Bild in dieser Ansicht</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures of this page</source>
        <translation>Bilder dieser Seite</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PairView</name>
    <message>
        <source>Four shares</source>
        <translation>Vier Anteile</translation>
    </message>
    <message>
        <source>Shares of the four types compared</source>
        <translation>Anteile der vier Typen im Vergleich</translation>
    </message>
    <message>
        <source>Vierklang comparison of shares</source>
        <translation>Vierklang-Vergleich der Anteile</translation>
    </message>
    <message>
        <source>Radars of the six dimensions</source>
        <translation>Radare der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Radars side by side</source>
        <translation>Radare nebeneinander</translation>
    </message>
    <message>
        <source>One radar for each assessment on a scale from 0 in the middle to 4.</source>
        <translation>Ein Radar je Bewertung auf einer Skala von 0 in der Mitte bis 4.</translation>
    </message>
    <message>
        <source>Vierklang comparison of radars</source>
        <translation>Vierklang-Vergleich der Radare</translation>
    </message>
    <message>
        <source>Three lenses</source>
        <translation>Drei Blickwinkel</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Lenses and dimensions</source>
        <translation>Blickwinkel und Dimensionen</translation>
    </message>
    <message>
        <source>Lenses and dimensions compared</source>
        <translation>Blickwinkel und Dimensionen im Vergleich</translation>
    </message>
    <message>
        <source>Vierklang comparison</source>
        <translation>Vierklang-Vergleich</translation>
    </message>
    <message>
        <source>What stands behind the means</source>
        <translation>Was hinter den Mittelwerten steht</translation>
    </message>
    <message>
        <source>Questions on each level compared</source>
        <translation>Fragen je Stufe im Vergleich</translation>
    </message>
    <message>
        <source>How many questions of each dimension stand on which level.</source>
        <translation>Wie viele Fragen jeder Dimension auf welcher Stufe stehen.</translation>
    </message>
    <message>
        <source>Vierklang comparison of questions</source>
        <translation>Vierklang-Vergleich der Fragen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PanelsView</name>
    <message>
        <source>Four shares</source>
        <translation>Vier Anteile</translation>
    </message>
    <message>
        <source>Shares of the four types side by side</source>
        <translation>Anteile der vier Typen nebeneinander</translation>
    </message>
    <message>
        <source>One panel for each assessment; the types always in the same order, no ranking.</source>
        <translation>Ein Feld je Bewertung; die Typen immer in derselben Reihenfolge, keine Rangfolge.</translation>
    </message>
    <message>
        <source>Vierklang comparison of shares</source>
        <translation>Vierklang-Vergleich der Anteile</translation>
    </message>
    <message>
        <source>Radars of the six dimensions</source>
        <translation>Radare der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Radars side by side</source>
        <translation>Radare nebeneinander</translation>
    </message>
    <message>
        <source>One radar for each assessment on a scale from 0 in the middle to 4.</source>
        <translation>Ein Radar je Bewertung auf einer Skala von 0 in der Mitte bis 4.</translation>
    </message>
    <message>
        <source>Vierklang comparison of radars</source>
        <translation>Vierklang-Vergleich der Radare</translation>
    </message>
    <message>
        <source>Three lenses</source>
        <translation>Drei Blickwinkel</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Lenses and dimensions</source>
        <translation>Blickwinkel und Dimensionen</translation>
    </message>
    <message>
        <source>Lenses and dimensions compared</source>
        <translation>Blickwinkel und Dimensionen im Vergleich</translation>
    </message>
    <message>
        <source>Vierklang comparison</source>
        <translation>Vierklang-Vergleich</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ParkingCard</name>
    <message>
        <source>What is to be cleared up?</source>
        <translation>Was ist zu klären?</translation>
    </message>
    <message>
        <source>Who clears it up? (a role, no name)</source>
        <translation>Wer klärt es? (Funktion, kein Name)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Two minutes of talk. Park it?</source>
        <translation>Zwei Minuten Gespräch. Parken?</translation>
    </message>
    <message>
        <source>Change the line …</source>
        <translation>Eintrag ändern …</translation>
    </message>
    <message>
        <source>Park this question …</source>
        <translation>Diese Frage parken …</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Geparkt: %1</translation>
    </message>
    <message>
        <source>Back to the parked question: %1</source>
        <translation>Zurück zur geparkten Frage: %1</translation>
    </message>
    <message>
        <source>Clears it up: %1</source>
        <translation>Klärt: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PasswordCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Password of the protected files</source>
        <translation>Passwort der geschützten Dateien</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PdfPager</name>
    <message>
        <source>Previo&amp;us</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PictureButton</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>Bild von: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PictureStep</name>
    <message>
        <source>Our picture is still covered</source>
        <translation>Unser Bild ist noch verdeckt</translation>
    </message>
    <message>
        <source>Showing it opens the result for everybody. After that no further goal form can be added: the difference would be that form.</source>
        <translation>Wenn Sie es zeigen, sehen alle das Ergebnis. Danach kann kein Zielbogen mehr dazukommen: Der Unterschied wäre genau dieser Bogen.</translation>
    </message>
    <message>
        <source>Show our picture</source>
        <translation>Unser Bild zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
    <message>
        <source>Maturity profile</source>
        <translation>Reifeprofil</translation>
    </message>
    <message numerus="yes">
        <source>%n questions open</source>
        <translation>
            <numerusform>%n Frage offen</numerusform>
            <numerusform>%n Fragen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions parked</source>
        <translation>
            <numerusform>%n Frage geparkt</numerusform>
            <numerusform>%n Fragen geparkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>Noch da: %1.</translation>
    </message>
    <message>
        <source>A common what for: one type leads for more than half of the room.</source>
        <translation>Ein gemeinsames Wozu: Bei mehr als der Hälfte des Raums führt derselbe Typ.</translation>
    </message>
    <message>
        <source>No common what for: no type leads for more than half of the room.</source>
        <translation>Kein gemeinsames Wozu: Kein Typ führt bei mehr als der Hälfte des Raums.</translation>
    </message>
    <message>
        <source>Own points lead with: %1.</source>
        <translation>Führender Typ, nach Personen gezählt: %1.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PortfolioModel</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>still covered</source>
        <comment>type picture, short</comment>
        <translation>noch verdeckt</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>type picture, short</comment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>type picture, short</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>tendency</source>
        <comment>type picture, short</comment>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>mixture</source>
        <comment>type picture, short</comment>
        <translation>Mischform</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>type picture, short</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>practice</source>
        <comment>type picture, short</comment>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, „%2“: %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 Einwohnerinnen und Einwohner</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PortfolioPanel</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Frequent gaps</source>
        <translation>Häufige Lücken</translation>
    </message>
    <message>
        <source>Frequent steps</source>
        <translation>Häufige Schritte</translation>
    </message>
    <message>
        <source>Type pictures</source>
        <translation>Typbilder</translation>
    </message>
    <message>
        <source>Answers question by question</source>
        <translation>Antworten Frage für Frage</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by inhabitants</source>
        <translation>nach Einwohnerzahl</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>Order of the communes</source>
        <translation>Reihenfolge der Kommunen</translation>
    </message>
    <message>
        <source>As XLSX …</source>
        <translation>Als XLSX …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>No assessment fits these filters.</source>
        <translation>Keine Bewertung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Answers of all communes, question by question</source>
        <translation>Antworten aller Kommunen, Frage für Frage</translation>
    </message>
    <message>
        <source>Vierklang answers</source>
        <translation>Vierklang-Antworten</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Distribution of the dimensions</source>
        <translation>Verteilung der Dimensionen</translation>
    </message>
    <message>
        <source>Distribution of the lenses</source>
        <translation>Verteilung der Blickwinkel</translation>
    </message>
    <message>
        <source>Most frequent gaps</source>
        <translation>Häufigste Lücken</translation>
    </message>
    <message>
        <source>Most frequently recommended steps</source>
        <translation>Am häufigsten empfohlene Schritte</translation>
    </message>
    <message>
        <source>Distribution of the type pictures</source>
        <translation>Verteilung der Typbilder</translation>
    </message>
    <message>
        <source>Vierklang portfolio, %1</source>
        <translation>Vierklang-Portfolio, %1</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>%1 of %2 assessments read</source>
        <translation>%1 von %2 Bewertungen gelesen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Nothing stands at level 0 or 1.</source>
        <translation>Nichts steht auf Stufe 0 oder 1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>No step is recommended yet.</source>
        <translation>Noch wird kein Schritt empfohlen.</translation>
    </message>
    <message>
        <source>Type or picture</source>
        <translation>Typ oder Typbild</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Space ticks a commune, Enter opens it.</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle, die Leertaste wählt eine Kommune aus, die Eingabetaste öffnet sie.</translation>
    </message>
    <message>
        <source>Save portfolio as</source>
        <translation>Überblick speichern unter</translation>
    </message>
    <message>
        <source>Vierklang portfolio</source>
        <translation>Vierklang-Portfolio</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>The portfolio was saved.</source>
        <translation>Der Überblick wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PortfolioTable</name>
    <message>
        <source>Commune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Inh.</source>
        <translation>Einw.</translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PracticeBox</name>
    <message>
        <source>Question on practice</source>
        <translation>Frage zur Praxis</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PrintButton</name>
    <message>
        <source>The document was handed to the printer.</source>
        <translation>Das Dokument wurde an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>Pri&amp;nt …</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>Printed into “%1”, as pictures of the pages. “Save as …” writes the accessible PDF.</source>
        <translation>Gedruckt in „%1“, als Bilder der Seiten. „Speichern unter …“ schreibt das barrierearme PDF.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ProfileDots</name>
    <message>
        <source>%1 %2</source>
        <comment>line and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question or dimension</source>
        <translation>Frage oder Dimension</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ProfilePage</name>
    <message>
        <source>Dot plot and radar</source>
        <translation>Punktdiagramm und Radar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation>Punktdiagramm</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>How to show the profile</source>
        <translation>Darstellung des Profils</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Set targets …</source>
        <translation>Ziele setzen …</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Three lenses</source>
        <translation>Drei Blickwinkel</translation>
    </message>
    <message>
        <source>What the radar shows</source>
        <translation>Was das Radar zeigt</translation>
    </message>
    <message>
        <source>Table of the profile</source>
        <translation>Tabelle des Profils</translation>
    </message>
    <message>
        <source>Dot plot of the profile</source>
        <translation>Punktdiagramm des Profils</translation>
    </message>
    <message>
        <source>Vierklang maturity profile</source>
        <translation>Vierklang Reifeprofil</translation>
    </message>
    <message>
        <source>Vierklang maturity radar</source>
        <translation>Vierklang Reiferadar</translation>
    </message>
    <message>
        <source>Next: measures</source>
        <translation>Weiter: Maßnahmen</translation>
    </message>
    <message>
        <source>Maturity profile · How far are we?</source>
        <translation>Reifeprofil · Wie weit sind wir?</translation>
    </message>
    <message>
        <source>Radar of the three lenses</source>
        <translation>Radar der drei Blickwinkel</translation>
    </message>
    <message>
        <source>Radar of the six dimensions</source>
        <translation>Radar der sechs Dimensionen</translation>
    </message>
    <message>
        <source>Actual, target and reference on a scale from 0 in the middle to 4.</source>
        <translation>Ist, Ziel und Vergleichswert auf einer Skala von 0 in der Mitte bis 4.</translation>
    </message>
    <message>
        <source>The reference is a help for thinking, not a value of the study and not a target. Origin: %1.</source>
        <translation>Der Vergleichswert ist eine Denkhilfe, kein Studienwert und kein Ziel. Herkunft: %1.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ProfileRadar</name>
    <message>
        <source>%1 %2</source>
        <comment>line and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>The area has no meaning.</source>
        <translation>Die Fläche hat keine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ProjectorScreen</name>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Das Bild ist schwarz.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ProjectorWindow</name>
    <message>
        <source>Projector – Vierklang</source>
        <translation>Beamer – Vierklang</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::QuestionsView</name>
    <message>
        <source>Question by question</source>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>Answers question by question</source>
        <translation>Antworten Frage für Frage</translation>
    </message>
    <message>
        <source>Vierklang comparison of answers</source>
        <translation>Vierklang-Vergleich der Antworten</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RadarChart</name>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>goals only</source>
        <translation>nur Ziele</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>nur Praxis</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beides zusammen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: too few answers</source>
        <translation>%1: zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis and its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>Ist %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>The area has no meaning.</source>
        <translation>Die Fläche hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RadarPanels</name>
    <message>
        <source>Dashed: %1. Compare along one axis only: 0 is in the middle, 4 outside. The area has no meaning.</source>
        <translation>Gestrichelt: %1. Vergleichen Sie nur entlang einer Achse: 0 liegt in der Mitte, 4 außen. Die Fläche hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RecentDelegate</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RecentModel</name>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>%1, short form</source>
        <translation>%1, Kurzform</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>in progress, %1 of %2</source>
        <translation>in Arbeit, %1 von %2</translation>
    </message>
    <message>
        <source>still covered</source>
        <translation>noch verdeckt</translation>
    </message>
    <message>
        <source>%1, example</source>
        <translation>%1, Beispiel</translation>
    </message>
    <message>
        <source>Commune and occasion</source>
        <translation>Kommune und Anlass</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Gelöscht am</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RecommendedSteps</name>
    <message>
        <source>Recommended steps</source>
        <translation>Empfohlene Schritte</translation>
    </message>
    <message>
        <source>There are no recommendations yet: too few questions on maturity are answered.</source>
        <translation>Noch gibt es keine Empfehlungen: Zum Reifegrad sind zu wenige Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Schulung: %1</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take up step %1: %2</source>
        <translation>Schritt %1 aufnehmen: %2</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RehearsalBanner</name>
    <message>
        <source>Rehearsal – nothing is stored</source>
        <translation>Probelauf – nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Let everybody hand in a form</source>
        <translation>Alle einen Bogen abgeben lassen</translation>
    </message>
    <message>
        <source>Let the room tick</source>
        <translation>Alle ankreuzen lassen</translation>
    </message>
    <message>
        <source>Let everybody vote</source>
        <translation>Alle abstimmen lassen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ReportFormatChoice</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Textdokument (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Textdokumente (*.odt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;File format</source>
        <translation>Dateifor&amp;mat</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Workbook and table hold all answers and notes; the council does not get them.</source>
        <translation>Arbeitsmappe und Tabelle enthalten alle Antworten und Notizen; der Rat bekommt sie nicht.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ReportPage</name>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Wer liest ihn?</translation>
    </message>
    <message>
        <source>The administration: &amp;everything</source>
        <translation>Die &amp;Verwaltung: alles</translation>
    </message>
    <message>
        <source>The &amp;council: one page</source>
        <translation>Der &amp;Rat: eine Seite</translation>
    </message>
    <message>
        <source>The page for the council has no notes, no votes and no reference values.</source>
        <translation>Die Seite für den Rat enthält keine Notizen, keine Stimmen und keine Vergleichswerte.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>The saved PDF has headings, tables and alternative texts for screen readers.</source>
        <translation>Das gespeicherte PDF enthält Überschriften, Tabellen und Alternativtexte für Vorleseprogramme.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht liegt in „%1“.</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>You see exactly what will be saved: an accessible PDF in A4. The other formats say the same.</source>
        <translation>Sie sehen genau das, was gespeichert wird: ein barrierearmes PDF in A4. Die anderen Formate sagen dasselbe.</translation>
    </message>
    <message>
        <source>Save se&amp;veral …</source>
        <translation>&amp;Mehrere speichern …</translation>
    </message>
    <message>
        <source>Save &amp;into a folder …</source>
        <translation>In einen &amp;Ordner speichern …</translation>
    </message>
    <message>
        <source>&amp;Only the one shown</source>
        <translation>N&amp;ur den gezeigten</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are already there. Those with the same content stay as they are. What about the others?</source>
        <translation>
            <numerusform>Eine Datei dieses Namens ist schon da. Bei gleichem Inhalt bleibt sie, wie sie ist. Was soll sonst geschehen?</numerusform>
            <numerusform>%n Dateien dieser Namen sind schon da. Bei gleichem Inhalt bleiben sie, wie sie sind. Was soll mit den anderen geschehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports are in “%1”.</source>
        <translation>
            <numerusform>%n Bericht liegt in „%1“.</numerusform>
            <numerusform>%n Berichte liegen in „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ResultPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for the goals</source>
        <translation>
            <numerusform>%n Punkt für die Ziele</numerusform>
            <numerusform>%n Punkte für die Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on practice</source>
        <translation>
            <numerusform>%n Frage zur gelebten Praxis</numerusform>
            <numerusform>%n Fragen zur gelebten Praxis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on maturity</source>
        <translation>
            <numerusform>%n Frage zum Reifegrad</numerusform>
            <numerusform>%n Fragen zum Reifegrad</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional. Still open: %1.</source>
        <translation>Vorläufig. Noch offen: %1.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RevealBoard</name>
    <message>
        <source>Choose the consensus of the room: press a digit or click a line</source>
        <translation>Konsens des Raums wählen: Ziffer drücken oder Zeile anklicken</translation>
    </message>
    <message>
        <source>Choose the consensus of the room: click a line</source>
        <translation>Konsens des Raums wählen: Zeile anklicken</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::RoundForm</name>
    <message>
        <source>How many forms have which answer?</source>
        <translation>Wie viele Bögen haben welche Antwort?</translation>
    </message>
    <message>
        <source>Enter and reveal</source>
        <translation>Eintragen und aufdecken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 forms, but only %2 people in the room</source>
        <translation>%1 Bögen, aber nur %2 Personen im Raum</translation>
    </message>
    <message>
        <source>%1 of %2 forms</source>
        <translation>%1 von %2 Bögen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ScaleDetail</name>
    <message>
        <source>Origin of the reference: %1. It is a help for thinking, not a value of the study.</source>
        <translation>Herkunft des Vergleichswerts: %1. Er ist eine Denkhilfe, kein Studienwert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n Frage</numerusform>
            <numerusform>%1: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest first.</source>
        <translation>Niedrigste zuerst.</translation>
    </message>
    <message>
        <source>Lowest first. The upright line is the reference, the letters name its origin.</source>
        <translation>Niedrigste zuerst. Der senkrechte Strich ist der Vergleichswert, die Buchstaben nennen seine Herkunft.</translation>
    </message>
    <message>
        <source>Questions of %1</source>
        <translation>Fragen zu %1</translation>
    </message>
    <message>
        <source>One row per question with its level, lowest first.</source>
        <translation>Eine Zeile je Frage mit ihrer Stufe, niedrigste zuerst.</translation>
    </message>
    <message>
        <source>From the study: %1</source>
        <translation>Aus der Studie: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ScreenCard</name>
    <message>
        <source>The room sees</source>
        <translation>Beamer zeigt</translation>
    </message>
    <message>
        <source>%1 window, %2 black</source>
        <translation>%1 Fenster, %2 schwarz</translation>
    </message>
    <message>
        <source>the welcome</source>
        <translation>die Begrüßung</translation>
    </message>
    <message>
        <source>the task for the goals</source>
        <translation>die Aufgabe zu den Zielen</translation>
    </message>
    <message>
        <source>the question on practice</source>
        <translation>die Frage zur Praxis</translation>
    </message>
    <message>
        <source>question and levels</source>
        <translation>Frage und Stufen</translation>
    </message>
    <message>
        <source>the revealed counts</source>
        <translation>die aufgedeckten Zahlen</translation>
    </message>
    <message>
        <source>the consensus</source>
        <translation>den Konsens</translation>
    </message>
    <message>
        <source>“still covered”</source>
        <translation>„noch verdeckt“</translation>
    </message>
    <message>
        <source>our picture</source>
        <translation>unser Bild</translation>
    </message>
    <message>
        <source>targets and measures</source>
        <translation>Ziele und Maßnahmen</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>den Abschluss</translation>
    </message>
    <message>
        <source>nothing yet: the window is closed</source>
        <translation>noch nichts: Das Fenster ist zu</translation>
    </message>
    <message>
        <source>a black picture</source>
        <translation>ein schwarzes Bild</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the window of the projector</source>
        <translation>Beamer-Fenster schließen</translation>
    </message>
    <message>
        <source>Open the window of the projector</source>
        <translation>Beamer-Fenster öffnen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Black picture</source>
        <translation>Bild schwarz</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::SealedCopyPage</name>
    <message>
        <source>Save a copy with a password</source>
        <translation>Kopie mit Passwort speichern</translation>
    </message>
    <message>
        <source>Who has the password can import the copy into Vierklang; nobody else can read anything in it.</source>
        <translation>Wer das Passwort hat, kann die Kopie in Vierklang importieren; sonst kann niemand etwas darin lesen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>A lost password cannot be replaced: without it nobody can open this copy. Please hand it on by another way than the file, by telephone for instance.</source>
        <translation>Ein verlorenes Passwort ist nicht zu ersetzen: Ohne es kann niemand diese Kopie öffnen. Geben Sie es bitte auf einem anderen Weg weiter als die Datei, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;hoose a place and save …</source>
        <translation>Ort &amp;wählen und speichern …</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words that have nothing to do with each other are good and easy to remember.</source>
        <translation>Mindestens %1 Zeichen. Gut und leicht zu merken sind vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Weak: always the same characters.</source>
        <translation>Schwach: immer dieselben Zeichen.</translation>
    </message>
    <message>
        <source>Enough for a short time. Longer is better: %1 characters or more.</source>
        <translation>Reicht für kurze Zeit. Länger ist besser: ab %1 Zeichen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide stimmen überein.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Assessments of Vierklang (*.vierklang)</source>
        <translation>Bewertungen von Vierklang (*.vierklang)</translation>
    </message>
    <message>
        <source>Too long: a password has at most 1,024 bytes.</source>
        <translation>Zu lang: Ein Passwort hat höchstens 1.024 Bytes.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ShareBars</name>
    <message>
        <source>%1: %2, goals only %3, practice only %4</source>
        <translation>%1: %2, nur Ziele %3, nur Praxis %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Goals only</source>
        <translation>Nur Ziele</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>Nur Praxis</translation>
    </message>
    <message>
        <source>goals only (count %1)</source>
        <translation>nur Ziele (zählen %1)</translation>
    </message>
    <message>
        <source>practice only (counts %1)</source>
        <translation>nur Praxis (zählt %1)</translation>
    </message>
    <message>
        <source>%1 each would be an even spread</source>
        <translation>je %1 hieße: gleich verteilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type and its share</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ShareChange</name>
    <message>
        <source>Outlined: %1, filled: %2; no ranking</source>
        <translation>Umriss: %1, gefüllt: %2; keine Rangfolge</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::SharePanels</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type picture</source>
        <translation>Typbild</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::Sidebar</name>
    <message>
        <source>What for?</source>
        <translation>Wozu?</translation>
    </message>
    <message>
        <source>How far?</source>
        <translation>Wie weit?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was als Nächstes?</translation>
    </message>
    <message>
        <source>%1, edit details</source>
        <translation>%1, Angaben bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n open – next one</source>
        <translation>
            <numerusform>%n offen – zur nächsten Frage</numerusform>
            <numerusform>%n offen – zur nächsten Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Alles beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n questions open, go to the next one</source>
        <translation>
            <numerusform>%n Frage offen, zur nächsten gehen</numerusform>
            <numerusform>%n Fragen offen, zur nächsten gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Work in the workshop …</source>
        <translation>Im Workshop arbeiten …</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::StabilityDots</name>
    <message>
        <source>%1 of %2 times the same type</source>
        <translation>%1 von %2 Mal derselbe Typ</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::StartPage</name>
    <message>
        <source>What do you digitalise for, and how far are you?</source>
        <translation>Wozu digitalisieren Sie, und wie weit sind Sie?</translation>
    </message>
    <message>
        <source>Find out together: in a workshop of 90 minutes, on this laptop, without the internet.</source>
        <translation>Finden Sie es gemeinsam heraus: in einem Workshop von 60 bis 90&#xa0;Minuten, auf diesem Laptop, ohne Internet.</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Six fictional communes, fully scored, to get to know the program.</source>
        <translation>Sechs erfundene Kommunen, fertig ausgewertet, zum Kennenlernen.</translation>
    </message>
    <message>
        <source>about 5 minutes</source>
        <translation>etwa 5 Minuten</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>Prepare alone or work together in the workshop. A pseudonym will do.</source>
        <translation>Allein vorbereiten oder gemeinsam im Workshop. Ein Deckname genügt.</translation>
    </message>
    <message>
        <source>Short form 60, full form 90 minutes · %1</source>
        <translation>Kurzform 60, Vollform 90 Minuten · %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Choose an assessment or drop it here. You see a preview first.</source>
        <translation>Eine Bewertung auswählen oder hierher ziehen. Sie sehen zuerst eine Vorschau.</translation>
    </message>
    <message>
        <source>Files ending in .vierklang · %1</source>
        <translation>Dateien mit der Endung .vierklang · %1</translation>
    </message>
    <message>
        <source>Recently edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The patterns are based on the types of the study by ÖFIT and KGSt (2020). None stands above another.</source>
        <translation>Die Muster lehnen sich an die Typen der Studie von ÖFIT und KGSt (2020) an. Keines steht über einem anderen.</translation>
    </message>
    <message>
        <source>&amp;Print handouts for a workshop</source>
        <translation>Unterlagen für einen Workshop d&amp;rucken</translation>
    </message>
    <message>
        <source>All assessments are in the bin.</source>
        <translation>Alle Bewertungen liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>Bi&amp;n (%1)</source>
        <translation>Papier&amp;korb (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Open the bin, %n assessments</source>
        <translation>
            <numerusform>Papierkorb öffnen, %n Bewertung</numerusform>
            <numerusform>Papierkorb öffnen, %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Für die Lehre</translation>
    </message>
    <message>
        <source>Fictional communes to show, move and guess; your library stays closed meanwhile.</source>
        <translation>Erfundene Kommunen zum Zeigen, Bewegen und Raten; Ihre Bibliothek bleibt so lange geschlossen.</translation>
    </message>
    <message>
        <source>All assessments are in the archive.</source>
        <translation>Alle Bewertungen liegen im Archiv.</translation>
    </message>
    <message>
        <source>&amp;Library (%1)</source>
        <translation>Biblio&amp;thek (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Open the library with all %n assessments</source>
        <translation>
            <numerusform>Bibliothek mit %n Bewertung öffnen</numerusform>
            <numerusform>Bibliothek mit allen %n Bewertungen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>All assessments: search, filter, compare · %1</source>
        <translation>Alle Bewertungen: suchen, filtern, vergleichen · %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::StepPage</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TagBar</name>
    <message numerus="yes">
        <source>Tags of %n assessments</source>
        <translation>
            <numerusform>Schlagwörter von %n Bewertung</numerusform>
            <numerusform>Schlagwörter von %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TallyFoot</name>
    <message>
        <source>How many percent of the %1 are at level 0 or 1</source>
        <translation>So viel Prozent von %1 stehen auf Stufe 0 oder 1</translation>
    </message>
    <message>
        <source>How many of the %1 are at level 0 or 1</source>
        <translation>So viele von %1 stehen auf Stufe 0 oder 1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TargetsPanel</name>
    <message>
        <source>Own targets</source>
        <translation>Eigene Ziele</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the targets</source>
        <translation>Ziele schließen</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>For two to three years, in halves from 0 to 4. “Next step” means: one above today. Type a number or use the arrow keys.</source>
        <translation>Für zwei bis drei Jahre, in halben Schritten von 0 bis 4. „Nächster Schritt“ heißt: eine Stufe über heute. Zahl eintippen oder Pfeiltasten verwenden.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TargetsStep</name>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Eigene Ziele</translation>
    </message>
    <message>
        <source>Next: close</source>
        <translation>Weiter: Abschluss</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingBanner</name>
    <message>
        <source>Teaching mode – no real data</source>
        <translation>Lehrmodus – keine echten Daten</translation>
    </message>
    <message>
        <source>Reset everything  %1</source>
        <translation>Alles zurücksetzen  %1</translation>
    </message>
    <message>
        <source>End teaching mode</source>
        <translation>Lehrmodus beenden</translation>
    </message>
    <message>
        <source>Your library is closed. Pictures and handouts carry a watermark.</source>
        <translation>Ihre Bibliothek ist geschlossen. Bilder und Unterlagen tragen ein Wasserzeichen.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingHandouts</name>
    <message>
        <source>All sheets are in “%1”.</source>
        <translation>Alle Blätter liegen in „%1“.</translation>
    </message>
    <message>
        <source>Handouts for the class</source>
        <translation>Unterlagen für den Unterricht</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Welches Blatt?</translation>
    </message>
    <message>
        <source>&amp;Type cards</source>
        <translation>&amp;Typenkarten</translation>
    </message>
    <message>
        <source>&amp;Case sheet</source>
        <translation>&amp;Fallblatt</translation>
    </message>
    <message>
        <source>&amp;Poster of the learning matrix</source>
        <translation>&amp;Plakat der Lernmatrix</translation>
    </message>
    <message>
        <source>One type on each sheet, all with the same room.</source>
        <translation>Ein Typ je Blatt, alle mit gleich viel Platz.</translation>
    </message>
    <message>
        <source>Answers of one commune without its type, with room for a guess.</source>
        <translation>Antworten einer Kommune ohne ihren Typ, mit Platz für einen Tipp.</translation>
    </message>
    <message>
        <source>For the wall, in A3: what each type can learn from the others.</source>
        <translation>Für die Wand, in A3: was jeder Typ von den anderen lernen kann.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Case of this lesson</source>
        <translation>Fall aus diesem Unterricht</translation>
    </message>
    <message>
        <source>With s&amp;olution behind it</source>
        <translation>&amp;Mit Lösung dahinter</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Sprache auf dem Papier</translation>
    </message>
    <message>
        <source>Save &amp;all …</source>
        <translation>A&amp;lle speichern …</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>The sheet is being made …</source>
        <translation>Das Blatt entsteht …</translation>
    </message>
    <message>
        <source>Preview of the handout</source>
        <translation>Vorschau der Unterlage</translation>
    </message>
    <message>
        <source>The saved PDF has headings, tables and alternative texts for screen readers.</source>
        <translation>Das gespeicherte PDF enthält Überschriften, Tabellen und Alternativtexte für Vorleseprogramme.</translation>
    </message>
    <message>
        <source>%1 (made, seed %2)</source>
        <translation>%1 (erzeugt, Startwert %2)</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in “%1”.</source>
        <translation>Das Blatt liegt in „%1“.</translation>
    </message>
    <message>
        <source>Save all sheets in one file</source>
        <translation>Alle Blätter in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingHelp</name>
    <message>
        <source>Help for the lesson</source>
        <translation>Hilfe für den Unterricht</translation>
    </message>
    <message>
        <source>&amp;Close help</source>
        <translation>Hilfe &amp;schließen</translation>
    </message>
    <message>
        <source>Nothing here is real</source>
        <translation>Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>Guess the type</source>
        <translation>Typ raten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>All communes are invented. Your library is closed while the lesson runs and nothing of the lesson is saved. F8 brings everything back to the beginning; the menu “Lesson” ends it and opens your library again.</source>
        <translation>Alle Kommunen sind erfunden. Ihre Bibliothek ist während des Unterrichts geschlossen, und nichts davon wird gespeichert. F8 stellt alles wieder auf Anfang; das Menü „Unterricht“ beendet ihn und öffnet Ihre Bibliothek wieder.</translation>
    </message>
    <message>
        <source>Ctrl+1 shows the four types side by side, Ctrl+2 one type turning into another, Ctrl+3 an example whose answers you move, Ctrl+4 a commune to guess, Ctrl+5 why the area of a radar means nothing, Ctrl+6 what the types can learn from each other, Ctrl+7 the sheets, which Ctrl+P prints. Ctrl+Page down and Ctrl+Page up go on and back.</source>
        <translation>Strg+1 zeigt die vier Typen nebeneinander, Strg+2 den Übergang von einem Typ zum anderen, Strg+3 ein Beispiel, dessen Antworten Sie verschieben, Strg+4 eine Kommune zum Raten, Strg+5, warum die Fläche eines Radars nichts bedeutet, Strg+6, was die Typen voneinander lernen können, Strg+7 die Blätter, die Strg+P druckt. Strg+Bild ab und Strg+Bild auf gehen weiter und zurück.</translation>
    </message>
    <message>
        <source>1 to 5 count a guess, Backspace takes the last one back, Enter reveals. With a second screen the case sheet fills it; the solution stays on this screen until you reveal it. The same seed and clarity make the same commune again.</source>
        <translation>1 bis 5 zählen einen Tipp, die Rücktaste nimmt den letzten zurück, die Eingabetaste löst auf. Einen zweiten Bildschirm füllt das Fallblatt ganz; die Lösung bleibt auf diesem Bildschirm, bis Sie auflösen. Derselbe Startwert und dieselbe Deutlichkeit ergeben wieder dieselbe Kommune.</translation>
    </message>
    <message>
        <source>Arrows move the slider, the points and the values of a picture. Ctrl+Z takes a change of the example back, F9 hides the bar at the left, F11 fills the screen, Ctrl++ and Ctrl+− change the size of text, F1 closes this help.</source>
        <translation>Pfeiltasten bewegen den Schieber, die Punkte und die Werte eines Bildes. Strg+Z nimmt eine Änderung am Beispiel zurück, F9 blendet die Leiste links aus, F11 füllt den Bildschirm, Strg++ und Strg+− ändern die Schriftgröße, F1 schließt diese Hilfe.</translation>
    </message>
    <message>
        <source>“Pictures” beside the title copies or saves every picture of the page. Each carries the words “Teaching example”.</source>
        <translation>„Bilder“ neben dem Titel kopiert oder speichert jedes Bild der Seite. Jedes trägt das Wort „Lehrbeispiel“.</translation>
    </message>
    <message>
        <source>Type cards, case sheets and the poster are saved as PDF, in German or English. Every sheet says that it is teaching material; the case sheet names its seed, so that a class can be repeated.</source>
        <translation>Typenkarten, Fallblätter und das Plakat werden als PDF gespeichert, auf Deutsch oder Englisch. Jedes Blatt sagt, dass es Lehrmaterial ist; das Fallblatt nennt seinen Startwert, damit sich der Unterricht wiederholen lässt.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingNav</name>
    <message>
        <source>Lesson</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Fictional communes</source>
        <translation>Erfundene Kommunen</translation>
    </message>
    <message>
        <source>Show and move</source>
        <translation>Zeigen und bewegen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingPage</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TeachingWindow</name>
    <message>
        <source>Type lab</source>
        <translation>Typenlabor</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Flip the type</source>
        <translation>Typ kippen</translation>
    </message>
    <message>
        <source>Guess the type</source>
        <translation>Typ raten</translation>
    </message>
    <message>
        <source>Swap axes</source>
        <translation>Achsen tauschen</translation>
    </message>
    <message>
        <source>Learning matrix</source>
        <translation>Lernmatrix</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Unterricht</translation>
    </message>
    <message>
        <source>&amp;Type lab</source>
        <translation>Typen&amp;labor</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>Ü&amp;bergang</translation>
    </message>
    <message>
        <source>&amp;Flip the type</source>
        <translation>Typ &amp;kippen</translation>
    </message>
    <message>
        <source>&amp;Guess the type</source>
        <translation>Typ &amp;raten</translation>
    </message>
    <message>
        <source>&amp;Swap axes</source>
        <translation>&amp;Achsen tauschen</translation>
    </message>
    <message>
        <source>&amp;Learning matrix</source>
        <translation>Lern&amp;matrix</translation>
    </message>
    <message>
        <source>&amp;Reset everything</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;End teaching mode</source>
        <translation>Lehrmodus b&amp;eenden</translation>
    </message>
    <message>
        <source>Teaching mode – Vierklang</source>
        <translation>Lehrmodus – Vierklang</translation>
    </message>
    <message>
        <source>Nothing of this is saved · Questionnaire %1</source>
        <translation>Nichts davon wird gespeichert · Fragensatz %1</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Alles ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>change of the example</source>
        <translation>Änderung am Beispiel</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>&amp;Handouts</source>
        <translation>&amp;Unterlagen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TimeCard</name>
    <message>
        <source>+%1 min</source>
        <translation>+%1&#xa0;min</translation>
    </message>
    <message>
        <source>More time for this</source>
        <translation>Mehr Zeit dafür</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Diese Frage</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>paused, left</source>
        <translation>Pause, noch</translation>
    </message>
    <message>
        <source>over by</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind the plan</source>
        <translation>
            <numerusform>%n&#xa0;min hinter Plan</numerusform>
            <numerusform>%n&#xa0;min hinter Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of the plan</source>
        <translation>
            <numerusform>%n&#xa0;min vor Plan</numerusform>
            <numerusform>%n&#xa0;min vor Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>end at about %1</source>
        <translation>Ende etwa %1</translation>
    </message>
    <message>
        <source>Short form from here: only core questions are asked.</source>
        <translation>Kurzform ab hier: Nur noch Kernfragen werden gestellt.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Short form from here? Then %1 instead of %2 questions are left, which saves about %3 min.</source>
        <translation>Kurzform ab hier? Danach noch %1 statt %2 Fragen, das spart rund %3&#xa0;min.</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Zur Kurzform wechseln</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TypeLabPage</name>
    <message>
        <source>Four types, one team. None stands above another.</source>
        <translation>Vier Typen, ein Team. Keiner steht über einem anderen.</translation>
    </message>
    <message>
        <source>Single &amp;values:</source>
        <translation>&amp;Einzelwerte:</translation>
    </message>
    <message>
        <source>Single values of</source>
        <translation>Einzelwerte von</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How to show the archetypes</source>
        <translation>Wie die Archetypen gezeigt werden</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Means of the single values, scale 0 to 4, 0 in the middle. The area has no meaning.</source>
        <translation>Mittel der Einzelwerte, Skala 0 bis 4, 0 in der Mitte. Die Fläche hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Typical risk</source>
        <translation>Typisches Risiko</translation>
    </message>
    <message>
        <source>Opening question</source>
        <translation>Impulsfrage</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>E&amp;rster:</translation>
    </message>
    <message>
        <source>S&amp;econd:</source>
        <translation>&amp;Zweiter:</translation>
    </message>
    <message>
        <source>First archetype</source>
        <translation>Erster Archetyp</translation>
    </message>
    <message>
        <source>Second archetype</source>
        <translation>Zweiter Archetyp</translation>
    </message>
    <message>
        <source>Difference of two archetypes</source>
        <translation>Unterschied zweier Archetypen</translation>
    </message>
    <message>
        <source>Vierklang difference</source>
        <translation>Vierklang Unterschied</translation>
    </message>
    <message>
        <source>Table of the archetypes</source>
        <translation>Tabelle der Archetypen</translation>
    </message>
    <message>
        <source>No number is from the study. A help for thinking, no benchmark.</source>
        <translation>Keine Zahl stammt aus der Studie. Eine Denkhilfe, kein Benchmark.</translation>
    </message>
    <message>
        <source>%1 (lens)</source>
        <translation>%1 (Blickwinkel)</translation>
    </message>
    <message>
        <source>Radar: %1</source>
        <translation>Radar: %1</translation>
    </message>
    <message>
        <source>Vierklang radar %1</source>
        <translation>Vierklang Radar %1</translation>
    </message>
    <message>
        <source>Single values: %1</source>
        <translation>Einzelwerte: %1</translation>
    </message>
    <message>
        <source>Vierklang values %1</source>
        <translation>Vierklang Werte %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TypeMeaning</name>
    <message>
        <source>What it means: your two strengths</source>
        <translation>Was es bedeutet: Ihre beiden Stärken</translation>
    </message>
    <message>
        <source>What it means: your strength</source>
        <translation>Was es bedeutet: Ihre Stärke</translation>
    </message>
    <message>
        <source>Keep in view</source>
        <translation>Im Blick behalten</translation>
    </message>
    <message>
        <source>A question for the round</source>
        <translation>Frage an die Runde</translation>
    </message>
    <message>
        <source>What the four types want</source>
        <translation>Was die vier Typen wollen</translation>
    </message>
    <message>
        <source>Learn from the other types</source>
        <translation>Von den anderen Typen lernen</translation>
    </message>
    <message>
        <source>In your own house, from %1</source>
        <translation>Innerhalb der Verwaltung: von den %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>dative plural of a type</comment>
        <translation>Von den %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>from whom to learn, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TypeResultPage</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>How to show the shares</source>
        <translation>Darstellung der Anteile</translation>
    </message>
    <message>
        <source>Four shares</source>
        <translation>Vier Anteile</translation>
    </message>
    <message>
        <source>Goals and practice as a radar</source>
        <translation>Ziele und Praxis als Radar</translation>
    </message>
    <message>
        <source>Based on the study by ÖFIT and KGSt (2020); no type is better than another.</source>
        <translation>Angelehnt an die Studie von ÖFIT und KGSt (2020); kein Typ ist besser als ein anderer.</translation>
    </message>
    <message>
        <source>Shares of the indications in your answers, not probabilities.</source>
        <translation>Anteile an den Hinweisen in Ihren Antworten, keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Radar of the four shares</source>
        <translation>Radar der vier Anteile</translation>
    </message>
    <message>
        <source>Answers that decided</source>
        <translation>Antworten, die entschieden haben</translation>
    </message>
    <message>
        <source>Vierklang type shares</source>
        <translation>Vierklang Typanteile</translation>
    </message>
    <message>
        <source>Vierklang type radar</source>
        <translation>Vierklang Typradar</translation>
    </message>
    <message>
        <source>Vierklang deciding answers</source>
        <translation>Vierklang entscheidende Antworten</translation>
    </message>
    <message>
        <source>How certain is that?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>Was würde das Bild ändern?</translation>
    </message>
    <message>
        <source>Next: maturity profile</source>
        <translation>Weiter: Reifeprofil</translation>
    </message>
    <message>
        <source>Type picture · What do we digitalise for?</source>
        <translation>Typbild · Wozu digitalisieren wir?</translation>
    </message>
    <message>
        <source>Radar with four axes. Goals only, practice only and both together as shares of the four types.</source>
        <translation>Radar mit vier Achsen: nur Ziele, nur Praxis und beides zusammen als Anteile der vier Typen.</translation>
    </message>
    <message>
        <source>The answers that decided most for and against, and the lead they make together.</source>
        <translation>Die Antworten, die am meisten dafür und dagegen entschieden haben, und der Vorsprung, den sie zusammen ergeben.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::UnfinishedWorkshops</name>
    <message>
        <source>without a name</source>
        <translation>einer Kommune ohne Namen</translation>
    </message>
    <message>
        <source>The workshop of %1 was interrupted. Every count that was shown is still there.</source>
        <translation>Der Workshop von %1 wurde unterbrochen. Jede Zahl, die zu sehen war, ist noch da.</translation>
    </message>
    <message>
        <source>Continue the workshop</source>
        <translation>Workshop fortsetzen</translation>
    </message>
    <message>
        <source>Continue the workshop of %1</source>
        <translation>Workshop von %1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ValueLanes</name>
    <message>
        <source>%1 too few answers</source>
        <translation>%1 zu wenige Antworten</translation>
    </message>
    <message>
        <source>Lens or dimension</source>
        <translation>Blickwinkel oder Dimension</translation>
    </message>
    <message>
        <source>%1 (last minus first) from unrounded values</source>
        <translation>%1 (letzter minus erster Wert) aus ungerundeten Werten</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::VoteRow</name>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>One vote less: %1</source>
        <translation>Eine Stimme weniger: %1</translation>
    </message>
    <message>
        <source>One vote more: %1</source>
        <translation>Eine Stimme mehr: %1</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::VoteTotals</name>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the number of people in the room</source>
        <translation>Zahl der Personen im Raum ändern</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Enter paper forms …</source>
        <translation>Papierbögen eingeben …</translation>
    </message>
    <message>
        <source>Discard the count</source>
        <translation>Zählung verwerfen</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>%1 von %2 Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n votes to go</source>
        <translation>
            <numerusform>noch %n Stimme</numerusform>
            <numerusform>noch %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is counted</source>
        <translation>alle gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>%n Person im Raum</numerusform>
            <numerusform>%n Personen im Raum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::WelcomeStep</name>
    <message>
        <source>How we work</source>
        <translation>So arbeiten wir</translation>
    </message>
    <message>
        <source>• Everybody votes for themselves first, all at the same time. Then we reveal.
• We talk only where we disagree. The highest and the lowest vote speak first.
• Nobody has to explain a vote, and “don&apos;t know” is a good answer.
• What takes longer than two minutes is parked and comes back before the end.</source>
        <translation>• Alle stimmen zuerst für sich ab, alle gleichzeitig. Dann decken wir auf.
• Wir sprechen nur dort, wo wir uneinig sind. Die höchste und die niedrigste Stimme beginnen.
• Niemand muss eine Stimme erklären, und „weiß nicht“ ist eine gute Antwort.
• Was länger als zwei Minuten dauert, wird geparkt und kommt vor dem Ende zurück.</translation>
    </message>
    <message>
        <source>What we are after</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What do we digitalise for, how far are we, and what do we do next? No type stands above another.</source>
        <translation>Wozu digitalisieren wir, wie weit sind wir, und was tun wir als Nächstes? Kein Typ steht über einem anderen.</translation>
    </message>
    <message>
        <source>What is kept, and what is not</source>
        <translation>Was festgehalten wird und was nicht</translation>
    </message>
    <message>
        <source>On to the goals</source>
        <translation>Weiter zu den Zielen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 pause</source>
        <translation>%1 Pause</translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>Welcome, everybody</source>
        <translation>Herzlich willkommen</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>%n Person im Raum</numerusform>
            <numerusform>%n Personen im Raum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Begin an assessment</source>
        <translation>&amp;Bewertung beginnen</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>See &amp;examples</source>
        <translation>Beispiele &amp;ansehen</translation>
    </message>
    <message>
        <source>Save a &amp;copy as …</source>
        <translation>&amp;Kopie speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Answer with single keys</source>
        <translation>Mit &amp;einzelnen Tasten antworten</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>Nächste &amp;offene Frage</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>Normal si&amp;ze of text</source>
        <translation>Schrift norma&amp;l groß</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Handouts for the workshop</source>
        <translation>&amp;Unterlagen für den Workshop</translation>
    </message>
    <message>
        <source>Bi&amp;n</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Begin or continue a workshop</source>
        <translation>Workshop &amp;beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>Open or &amp;close the window of the projector</source>
        <translation>Beamer-&amp;Fenster öffnen oder schließen</translation>
    </message>
    <message>
        <source>Make the projector bl&amp;ack or show it</source>
        <translation>Beamer-Bild &amp;schwarz schalten oder zeigen</translation>
    </message>
    <message>
        <source>&amp;Leave the workshop</source>
        <translation>Workshop &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Teaching mode</source>
        <translation>&amp;Lehrmodus</translation>
    </message>
    <message>
        <source>Begin the ne&amp;xt assessment of this commune</source>
        <translation>Nä&amp;chste Bewertung dieser Kommune beginnen</translation>
    </message>
    <message>
        <source>&amp;Library: all assessments</source>
        <translation>Biblio&amp;thek: alle Bewertungen</translation>
    </message>
    <message>
        <source>Save a copy with a &amp;password …</source>
        <translation>Kopie mit Pass&amp;wort speichern …</translation>
    </message>
    <message>
        <source>Save a template for ans&amp;wers (CSV) …</source>
        <translation>Vorlage für Antwortbögen speichern (CS&amp;V) …</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::WorkshopView</name>
    <message>
        <source>Parked. The question comes back before the end.</source>
        <translation>Geparkt. Die Frage kommt vor dem Ende zurück.</translation>
    </message>
    <message>
        <source>The planned time is used up.</source>
        <translation>Die geplante Zeit ist um.</translation>
    </message>
</context>
</TS>
