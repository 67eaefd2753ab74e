<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <translation>Der Fragebogen hat keine Frage „%1“.</translation>
    </message>
    <message>
        <source>The questionnaire has no goal “%1”.</source>
        <translation>Der Fragebogen hat kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>The questionnaire has no question on practice “%1”.</source>
        <translation>Der Fragebogen hat keine Frage „%1“ zur gelebten Praxis.</translation>
    </message>
    <message>
        <source>This question has no option “%1”.</source>
        <translation>Diese Frage hat keine Antwort „%1“.</translation>
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
        <source>“%1” is not a step. Allowed are 0 to 4, “unknown” and “notApplicable”.</source>
        <translation>„%1“ ist keine Stufe. Erlaubt sind 0 bis 4, „unknown“ und „notApplicable“.</translation>
    </message>
    <message>
        <source>The target %1 is not allowed. Targets lie between 0 and 4, in halves for dimensions and lenses.</source>
        <translation>Das Ziel %1 ist nicht möglich. Ziele liegen zwischen 0 und 4, bei Dimensionen und Blickwinkeln in halben Schritten.</translation>
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
        <translation>Der Termin liegt vor dem Beginn. Bitte korrigieren Sie eines von beiden.</translation>
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
        <translation>Der Gemeindeschlüssel %1 gehört zu %2, nicht zu %3. Bitte korrigieren Sie eines von beiden.</translation>
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
        <source>The file is larger than %1 MB and was not opened. An assessment is never that large; please check the file.</source>
        <translation>Die Datei ist größer als %1 MB und wurde nicht geöffnet. So groß ist keine Bewertung; bitte prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check the name and the folder.</source>
        <translation>Die Datei „%1“ gibt es nicht. Bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Please check that it is a file and that you may open it.</source>
        <translation>„%1“ ist nicht lesbar. Bitte prüfen Sie, ob es eine Datei ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Please check free space and permissions, or choose another folder. The old file, if there was one, is unchanged.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Bitte prüfen Sie freien Platz und Rechte oder wählen Sie einen anderen Ordner. Eine frühere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This file is protected with a password. This version of Vierklang cannot open such files yet; please ask for an unprotected one.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt. Diese Version von Vierklang kann solche Dateien noch nicht öffnen; bitte lassen Sie sich eine ungeschützte geben.</translation>
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
        <translation>Die Bibliothek „%1“ ist beschädigt. Es wurde nichts verändert. Bitte schließen Sie Vierklang und ersetzen Sie sie durch die neueste Datei aus dem Ordner „backups“ daneben.</translation>
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
        <source>Step %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>don't know</source>
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
</context>
<context>
    <name>vierklang::ui::AnswerScale</name>
    <message>
        <source>don't know</source>
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
        <source>is none of our business</source>
        <translation>betrifft uns nicht</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
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
        <source>Choose one answer. This is about today's practice, not about plans.</source>
        <translation>Wählen Sie eine Antwort. Es geht um den Alltag von heute, nicht um das, was geplant ist.</translation>
    </message>
    <message>
        <source>Choose up to two answers. This is about today's practice, not about plans.</source>
        <translation>Wählen Sie bis zu zwei Antworten. Es geht um den Alltag von heute, nicht um das, was geplant ist.</translation>
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
        <source>How much do you want to answer?</source>
        <translation>Wie viel möchten Sie beantworten?</translation>
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
        <source>“What for?” gives a pattern of four types; none stands above another. “How far?” gives steps from 0 to 4. The two are never mixed.</source>
        <translation>„Wozu?“ ergibt ein Muster aus vier Typen; keiner steht über einem anderen. „Wie weit?“ ergibt Stufen von 0 bis 4. Beides wird nie vermischt.</translation>
    </message>
    <message>
        <source>0 to 4 choose a step, W means “don't know”, N “does not apply”, Enter goes to the next question. If single keys get in your way, switch them off in the menu “Edit”.</source>
        <translation>0 bis 4 wählen eine Stufe, W heißt „weiß nicht“, N „trifft nicht zu“, Eingabe führt zur nächsten Frage. Stören einzelne Tasten, schalten Sie sie im Menü „Bearbeiten“ ab.</translation>
    </message>
    <message>
        <source>Ctrl+Page down and Ctrl+Page up go on and back, Ctrl+J goes to the next open question, Ctrl+Z takes back, Ctrl+M opens the note, Ctrl+Shift+K parks the question, F9 hides the bar at the left, F11 fills the screen, Ctrl++ and Ctrl+− change the size of text.</source>
        <translation>Strg+Bild ab und Strg+Bild auf führen vor und zurück, Strg+J zur nächsten offenen Frage, Strg+Z macht rückgängig, Strg+M öffnet die Notiz, Strg+Umschalt+K parkt die Frage, F9 blendet die Leiste links aus, F11 füllt den Bildschirm, Strg++ und Strg+− ändern die Schriftgröße.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in “%1”. Vierklang opens no network connection.</source>
        <translation>Alles bleibt auf diesem Rechner, in „%1“. Vierklang öffnet keine Netzverbindung.</translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportPage</name>
    <message>
        <source>What the import would do</source>
        <translation>Das würde der Import tun</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Everything below is taken over in one step, after a backup of the library; broken files stay out.</source>
        <translation>Noch ist nichts geändert. Alles wird in einem Schritt übernommen, nach einer Sicherung der Bibliothek; fehlerhafte Dateien bleiben draußen.</translation>
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
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>kommt neu hinzu</translation>
    </message>
    <message>
        <source>is already in the library exactly like this and stays as it is</source>
        <translation>ist genau so schon in der Bibliothek und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>replaces the version in the library</source>
        <translation>ersetzt den Stand in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ItemPage</name>
    <message>
        <source>Choose the highest step that is fully met and can be shown. What you achieve jointly with others counts too.</source>
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
        <source>%1 to %2 choose step</source>
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
        <translation>Keine Netzverbindung: Ihre Daten bleiben auf diesem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments · No network connection: your data stays on this device</source>
        <translation>
            <numerusform>%n Bewertung · Keine Netzverbindung: Ihre Daten bleiben auf diesem Gerät</numerusform>
            <numerusform>%n Bewertungen · Keine Netzverbindung: Ihre Daten bleiben auf diesem Gerät</numerusform>
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
    <name>vierklang::ui::PendingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
</context>
<context>
    <name>vierklang::ui::StartPage</name>
    <message>
        <source>What do you digitalise for, and how far are you?</source>
        <translation>Wozu digitalisieren Sie, und wie weit sind Sie?</translation>
    </message>
    <message>
        <source>Find out together: in a workshop of 90 minutes, on this laptop, without the internet.</source>
        <translation>Finden Sie es gemeinsam heraus: in einem Workshop von 90 Minuten, auf diesem Laptop, ohne Internet.</translation>
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
        <source>Import assessments</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Assessments of Vierklang (*.vierklang)</source>
        <translation>Bewertungen von Vierklang (*.vierklang)</translation>
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
</context>
</TS>
